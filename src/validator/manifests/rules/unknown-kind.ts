import { nearestWord } from '../../cli/suggestion';
import { entryOf, itemsAt, textAt } from '../../languages/document/node';
import type { RuleRemark } from '../../rule';
import { removedApi } from '../api-history';
import type { Manifest, ManifestRule, ManifestSet } from '../manifest';
import type { SchemaTable } from '../schema/table';

/** A kind or apiVersion that no table has. Removed APIs have a rule of their own. */
export const unknownKind: ManifestRule = {
  id: 'manifest/unknown-kind',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Unknown kind or apiVersion', 'zh-Hans': '未知的 kind 或 apiVersion' },
  rationale: {
    en: 'The API server answers `no matches for kind`. A custom resource that no table knows is skipped; a kind of Kubernetes itself, or one that resembles a known kind, is a mistake.',
    'zh-Hans':
      'API server 会返回 `no matches for kind`。表中没有的自定义资源会被跳过；属于 Kubernetes 自身的 API 组、或与已知类型相近的写法，才是错误。',
  },
  docs: ['https://kubernetes.io/docs/reference/kubernetes-api/'],
  examples: {
    wrong: [
      { language: 'yaml', code: 'apiVersion: v1\nkind: Deployment\nmetadata:\n  name: web' },
      { language: 'yaml', code: 'apiVersion: apps/v1\nkind: Deploymant\nmetadata:\n  name: web' },
      { language: 'yaml', code: 'kind: Service\nmetadata:\n  name: web\nspec:\n  ports:\n    - port: 80' },
    ],
    right: [
      { language: 'yaml', code: 'apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata:\n  name: web' },
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  ports:\n    - port: 80',
      },
    ],
  },
  *check(manifest, set) {
    const { root, apiVersion, kind, schema } = manifest;
    if (manifest.part !== undefined || schema !== undefined) return;
    yield* missing(manifest, set);
    if (apiVersion === undefined || kind === undefined || removedApi(apiVersion, kind) !== undefined) return;
    if (definedHere(kind, set) || isCustom(apiVersion, kind, set.schemas)) return;
    const others = set.schemas.kindsNamed(kind);
    const entry = entryOf(root, others.length > 0 ? 'apiVersion' : 'kind');
    if (entry === undefined) return;
    yield {
      start: entry.value.start,
      end: entry.value.end,
      message: `Unexpected kind \`${kind}\` of \`${apiVersion}\`, ${expected(
        kind,
        others.map((other) => other.apiVersion),
        set,
      )}.`,
    };
  },
};

/** Groups of Kubernetes itself, whose kinds are all known. */
const OWN_GROUP = /^(?:[a-z]*|(?:[a-z-]+\.)*k8s\.io)$/;

/**
 * Whether an object is a custom resource that no table can know: its group is none of ours nor nearly one, or its kind is none of a group that
 * others extend and resembles none of them. It is skipped, since nothing can be said against it.
 */
export function isCustom(apiVersion: string, kind: string, schemas: SchemaTable): boolean {
  const group = groupOf(apiVersion);
  if (OWN_GROUP.test(group)) return false;
  const groups = new Set(
    [...schemas.kindNames()].flatMap((name) => schemas.kindsNamed(name)).map((one) => groupOf(one.apiVersion)),
  );
  if (!groups.has(group)) return nearestWord(group, groups) === undefined;
  return schemas.kindsNamed(kind).length === 0 && nearestWord(kind, schemas.kindNames()) === undefined;
}

function groupOf(apiVersion: string): string {
  return apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
}

function expected(kind: string, versions: readonly string[], { schemas }: ManifestSet): string {
  if (versions.length > 0) return `expected \`apiVersion: ${versions[0]}\``;
  const near = nearestWord(kind, schemas.kindNames());
  const only = near === undefined ? undefined : schemas.kindsNamed(near)[0];
  return only === undefined
    ? 'expected a kind that the validator has a schema of, or a `waive="manifest/unknown-kind: reason"`'
    : `expected \`${only.kind}\` of \`${only.apiVersion}\``;
}

function* missing({ root, apiVersion, kind }: Manifest, set: ManifestSet): Generator<RuleRemark> {
  for (const [name, value] of [
    ['apiVersion', apiVersion],
    ['kind', kind],
  ] as const) {
    if (value !== undefined) continue;
    const known = kind === undefined ? undefined : set.schemas.kindsNamed(kind)[0]?.apiVersion;
    const entry = entryOf(root, name);
    const first = root.kind === 'map' ? root.entries[0] : undefined;
    yield {
      start: entry?.value.start ?? first?.keyStart ?? root.start,
      end: entry?.value.end ?? first?.keyEnd ?? root.end,
      message: `Unexpected manifest without \`${name}\`, expected ${name === 'apiVersion' && known !== undefined ? `\`apiVersion: ${known}\`` : 'it: every manifest names its apiVersion and kind'}.`,
    };
  }
}

/** Whether a CustomResourceDefinition or ConstraintTemplate of the same block introduces the kind. */
function definedHere(kind: string, { manifests }: ManifestSet): boolean {
  return manifests.some(
    ({ root }) =>
      textAt(root, 'spec', 'names', 'kind') === kind ||
      textAt(root, 'spec', 'crd', 'spec', 'names', 'kind') === kind ||
      itemsAt(root, 'spec', 'kinds').some((item) => textAt(item, 'kind') === kind),
  );
}
