import { nearestWord } from '../../cli/suggestion';
import { entryOf, itemsAt, textAt } from '../../languages/document/node';
import type { RuleRemark } from '../../rule';
import { removedApi } from '../api-history';
import type { Manifest, ManifestRule, ManifestSet } from '../manifest';

/** A kind or apiVersion that no table has. Removed APIs have a rule of their own. */
export const unknownKind: ManifestRule = {
  id: 'manifest/unknown-kind',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Unknown kind or apiVersion', 'zh-Hans': '未知的 kind 或 apiVersion' },
  rationale: {
    en: 'The API server answers `no matches for kind`. A kind that the validator does not know cannot be checked, so the block must say why it is right.',
    'zh-Hans': 'API server 会返回 `no matches for kind`。校验器不认识的类型无法检查，因此代码块必须说明理由。',
  },
  docs: ['https://kubernetes.io/docs/reference/kubernetes-api/'],
  examples: {
    wrong: [
      { language: 'yaml', code: 'apiVersion: v1\nkind: Deployment\nmetadata:\n  name: web' },
      { language: 'yaml', code: 'apiVersion: apps/v1\nkind: Deploymant\nmetadata:\n  name: web' },
      { language: 'yaml', code: 'kind: Service\nmetadata:\n  name: web\nspec:\n  ports:\n    - port: 80' },
    ],
    right: [
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
    if (definedHere(kind, set)) return;
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
