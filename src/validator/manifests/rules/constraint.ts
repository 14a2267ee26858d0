import { type DataNode, entriesAt, itemsAt, textAt, textOf, valueAt } from '../../languages/document/node';
import type { RuleRemark } from '../../rule';
import type { Manifest, ManifestRule, ManifestSet } from '../manifest';
import type { SchemaTable } from '../schema/table';

const TEMPLATE =
  'apiVersion: templates.gatekeeper.sh/v1\nkind: ConstraintTemplate\nmetadata:\n  name: rootallowed\nspec:\n  crd:\n    spec:\n      names:\n        kind: RootAllowed\n      validation:\n        openAPIV3Schema:\n          type: object\n          properties:\n            names:\n              type: array\n              items:\n                type: string\n  targets:\n    - target: admission.k8s.gatekeeper.sh\n      rego: |\n        package rootallowed\n\n        violation[{"msg": msg}] {\n          container := input.review.object.spec.containers[_]\n          not container.securityContext.runAsNonRoot\n          not input.parameters.names[_] == container.name\n          msg := sprintf("%v may run as root", [container.name])\n        }';

function constraint(group: string, kind: string, parameter: string): string {
  return `${TEMPLATE}\n---\napiVersion: constraints.gatekeeper.sh/v1beta1\nkind: RootAllowed\nmetadata:\n  name: rootallowed\nspec:\n  match:\n    kinds:\n      - apiGroups: ["${group}"]\n        kinds: ["${kind}"]\n  parameters:\n    ${parameter}: [debug]`;
}

/** A constraint of Gatekeeper that its template, in the same block, does not fit, so that it lets everything pass. */
export const constraintFit: ManifestRule = {
  id: 'manifest/constraint',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Constraint that its policy does not fit', 'zh-Hans': '约束与其策略不匹配' },
  rationale: {
    en: 'Rego has no error for a field that an object lacks: the rule is undefined, nothing is denied, and the policy seems to work.',
    'zh-Hans': 'Rego 读取对象中不存在的字段时不会报错：规则求值为 undefined，什么都不会被拒绝，策略看上去却是生效的。',
  },
  docs: [
    'https://open-policy-agent.github.io/gatekeeper/website/docs/howto/',
    'https://www.openpolicyagent.org/docs/policy-language',
  ],
  examples: {
    wrong: [
      { language: 'yaml', code: constraint('apps', 'Deployment', 'names') },
      { language: 'yaml', code: constraint('apps', 'Pod', 'names') },
      { language: 'yaml', code: constraint('', 'Pod', 'name') },
    ],
    right: [{ language: 'yaml', code: constraint('', 'Pod', 'names') }],
  },
  *check(manifest, set) {
    if (manifest.apiVersion?.startsWith('constraints.gatekeeper.sh/') !== true) return;
    for (const match of itemsAt(manifest.root, 'spec', 'match', 'kinds')) yield* groupRemarks(match, set.schemas);
    const template = templateOf(manifest, set);
    if (template === undefined) return;
    yield* pathRemarks(manifest, regoOf(template));
    yield* parameterRemarks(manifest, template);
  },
};

function templateOf({ kind }: Manifest, { manifests }: ManifestSet): DataNode | undefined {
  return manifests.find(
    ({ kind: own, root }) =>
      own === 'ConstraintTemplate' && textAt(root, 'spec', 'crd', 'spec', 'names', 'kind') === kind,
  )?.root;
}

function regoOf(template: DataNode): string {
  return itemsAt(template, 'spec', 'targets')
    .flatMap((target) => [
      textAt(target, 'rego'),
      ...itemsAt(target, 'libs').map(textOf),
      ...itemsAt(target, 'code').map((code) => textAt(code, 'source', 'rego')),
    ])
    .filter((text) => text !== undefined)
    .join('\n');
}

/** How the specification of a Pod is reached from an object: by itself, or through the template of a workload. */
const PATHS: readonly { readonly rego: RegExp; readonly shown: string; readonly kinds: readonly string[] }[] = [
  { rego: /\.object\.spec\.(?:init|ephemeral)?[cC]ontainers\b/, shown: 'spec.containers', kinds: ['Pod'] },
  {
    rego: /\.object\.spec\.template\.spec\b/,
    shown: 'spec.template.spec',
    kinds: ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'ReplicationController', 'Job'],
  },
  { rego: /\.object\.spec\.jobTemplate\.spec\b/, shown: 'spec.jobTemplate.spec', kinds: ['CronJob'] },
];
const WITH_PODS = new Set(PATHS.flatMap(({ kinds }) => kinds));

/** A kind that has the fields of a Pod elsewhere than the policy looks for them. */
function* pathRemarks({ root }: Manifest, rego: string): Generator<RuleRemark> {
  const read = PATHS.filter((path) => path.rego.test(rego));
  const readable = new Set(read.flatMap(({ kinds }) => kinds));
  if (read.length === 0) return;
  for (const node of itemsAt(root, 'spec', 'match', 'kinds').flatMap((match) => itemsAt(match, 'kinds'))) {
    const kind = textOf(node);
    if (kind === undefined || !WITH_PODS.has(kind) || readable.has(kind)) continue;
    const own = PATHS.find(({ kinds }) => kinds.includes(kind))?.shown;
    yield {
      start: node.start,
      end: node.end,
      message: `Unexpected kind \`${kind}\`: the policy reads \`${read.map(({ shown }) => shown).join('`, `')}\`, which a ${kind} does not have, so nothing is denied. Expected ${[...readable].join(', ')} here, or \`${own}\` in the policy.`,
    };
  }
}

/** A kind beside a group that it is not in matches nothing. */
function* groupRemarks(match: DataNode, schemas: SchemaTable): Generator<RuleRemark> {
  const groups = itemsAt(match, 'apiGroups').map(textOf);
  if (groups.length === 0 || groups.includes('*')) return;
  for (const node of itemsAt(match, 'kinds')) {
    const kind = textOf(node) ?? '*';
    const own = schemas
      .kindsNamed(kind)
      .filter(({ resource }) => resource !== '-')
      .map(({ apiVersion }) => (apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : ''));
    if (own.length === 0 || own.some((group) => groups.includes(group))) continue;
    yield {
      start: node.start,
      end: node.end,
      message: `Unexpected kind \`${kind}\` beside the API groups ${groups.map((group) => `"${group}"`).join(', ')}: nothing matches. Expected \`apiGroups: ["${own[0]}"]\`.`,
    };
  }
}

/** A parameter that the template does not declare is never read. */
function* parameterRemarks({ root }: Manifest, template: DataNode): Generator<RuleRemark> {
  const schema = valueAt(template, 'spec', 'crd', 'spec', 'validation', 'openAPIV3Schema');
  const declared = entriesAt(schema, 'properties').map(({ key }) => key);
  if (declared.length === 0) return;
  for (const { key, keyStart, keyEnd } of entriesAt(root, 'spec', 'parameters')) {
    if (declared.includes(key)) continue;
    yield {
      start: keyStart,
      end: keyEnd,
      message: `Unexpected parameter \`${key}\`: the template does not declare it. Expected one of ${declared.join(', ')}.`,
    };
  }
}
