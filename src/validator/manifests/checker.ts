import type { Remark } from '../finding';
import { type CheckResult, type LanguageChecker, OK, remarksResult } from '../language-checker';
import { withoutHoles } from '../languages/holes';
import { isYamlTemplate } from '../languages/yaml/documents';
import type { CheckContext } from '../rule';
import type { Snippet } from '../snippet';
import type { ManifestSet } from './manifest';
import { nestedInManifests } from './nested';
import { type Reading, readManifests } from './read';
import { MANIFEST_RULES } from './rules';
import { excerptPath } from './rules/excerpt-path';
import { isCustom } from './rules/unknown-kind';
import { loadSchemas, schemas } from './schema/load';

/** Manifests of Kubernetes and of what runs with it, in YAML and JSON: whole, as excerpts and as patches. */
export const manifestChecker: LanguageChecker = {
  languages: ['yaml', 'json'],
  rules: [...MANIFEST_RULES, excerptPath],
  async prepare() {
    await loadSchemas();
  },
  check(snippet, context) {
    return snippet.language === 'yaml' && isYamlTemplate(snippet) ? OK : checkManifests(snippet, context);
  },
  nested(snippet) {
    if (snippet.language === 'yaml' && isYamlTemplate(snippet)) return [];
    const reading = readings.get(snippet) ?? readManifests(snippet, { kubernetes: [] }, schemas());
    return reading.kind === 'manifests' ? nestedInManifests(reading.set.manifests, snippet) : [];
  },
};

/** What the check read, for the search of nested snippets behind it. */
const readings = new WeakMap<Snippet, Reading>();

function checkManifests(snippet: Snippet, context: CheckContext): CheckResult {
  const reading = readManifests(snippet, context, schemas());
  readings.set(snippet, reading);
  if (reading.kind === 'badPath')
    return remarksResult([
      {
        rule: excerptPath.id,
        start: 0,
        end: Math.max(1, snippet.text.indexOf('\n')),
        message: `Unexpected \`k8s=${snippet.meta.values.get('k8s')}\`: ${reading.reason}.`,
      },
    ]);
  // JSON has many uses beside manifests; YAML that is none is mostly a part of something.
  if (reading.kind === 'other')
    return snippet.language === 'json' ? OK : { outcome: 'excerpt', reason: reading.reason, remarks: [] };
  const elided = snippet.holes.some(({ elision }) => elision === true);
  const remarks = withoutHoles(snippet, manifestRemarks(reading)).filter(
    ({ rule }) => !(elided && INCOMPLETE.has(rule)),
  );
  const custom = customResources(reading.set);
  if (remarks.length === 0 && custom !== undefined)
    return { outcome: 'skipped', reason: `a custom resource without a schema: ${custom}`, remarks };
  const excerpt = reading.set.manifests.find(({ part }) => part !== undefined);
  return excerpt === undefined
    ? remarksResult(remarks)
    : { outcome: 'excerpt', reason: `a part of a ${excerpt.kind}`, remarks };
}

/** The kind of the objects where all of them are custom resources that nobody has a schema of. */
function customResources({ manifests, schemas: table }: ManifestSet): string | undefined {
  const [first] = manifests;
  const custom = manifests.every(
    ({ apiVersion, kind, schema, part }) =>
      part === undefined &&
      schema === undefined &&
      apiVersion !== undefined &&
      kind !== undefined &&
      isCustom(apiVersion, kind, table),
  );
  return custom && first?.kind !== undefined ? first.kind : undefined;
}

/** Rules that say that something is missing, which an author may have left out on purpose. */
const INCOMPLETE: ReadonlySet<string> = new Set([
  'manifest/missing-field',
  'manifest/missing-name',
  'manifest/selector-labels',
  'manifest/volume-mount',
]);

function manifestRemarks({ set }: Extract<Reading, { kind: 'manifests' }>): Remark[] {
  return MANIFEST_RULES.filter((rule) => rule.scope === 'anywhere' || set.snippet.file.site).flatMap((rule) =>
    set.manifests.flatMap((manifest) => [...rule.check(manifest, set)].map((remark) => ({ rule: rule.id, ...remark }))),
  );
}
