import {
  type DataNode,
  entriesAt,
  entryOf,
  itemsAt,
  type ScalarNode,
  textOf,
  valueAt,
} from '../languages/document/node';
import { languageOfFile } from '../shell/nested/file-language';
import { nestedSnippet, type Purpose, type Snippet } from '../snippet';
import type { Manifest } from './manifest';
import { objectsOf } from './manifest';

interface Found {
  readonly node: DataNode | undefined;
  readonly language: string;
  readonly purpose: Purpose;
}

/** The snippets of other languages inside manifests: scripts of containers, alert rules, files of ConfigMaps, policies. */
export function nestedInManifests(manifests: readonly Manifest[], snippet: Snippet): Snippet[] {
  return manifests.flatMap((manifest) =>
    [
      ...scripts(manifest),
      ...files(manifest),
      ...alertRules(manifest.kind === 'RulesFile' ? manifest.root : valueAt(manifest.root, 'spec')),
      ...policies(manifest),
    ].flatMap((found) => snippetOf(found, snippet)),
  );
}

function snippetOf({ node, language, purpose }: Found, snippet: Snippet): Snippet[] {
  const pieces = (node as ScalarNode | undefined)?.kind === 'scalar' ? (node as ScalarNode).pieces?.() : undefined;
  return pieces === undefined || pieces.length === 0 ? [] : [nestedSnippet(snippet, { language, purpose, pieces })];
}

const SHELL = /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|a|k)?sh$/;
const CONTAINERS = ['core.v1.Container', 'core.v1.EphemeralContainer'];

/** `command: ["sh", "-c", "…"]`, or the script in `args`. */
function scripts(manifest: Manifest): Found[] {
  const calls = [
    ...objectsOf(manifest, ...CONTAINERS).map(({ node }) => [...itemsAt(node, 'command'), ...itemsAt(node, 'args')]),
    ...objectsOf(manifest, 'core.v1.ExecAction').map(({ node }) => itemsAt(node, 'command')),
  ];
  return calls.flatMap(([shell, option, script]) =>
    SHELL.test(textOf(shell) ?? '') && /^-[a-z]*c$/.test(textOf(option) ?? '')
      ? [{ node: script, language: 'shell', purpose: { kind: 'commands', place: 'pod' } as const }]
      : [],
  );
}

/** The files of a ConfigMap, or of a Secret that shows them as text. */
function files({ root, kind }: Manifest): Found[] {
  // kind changes the configuration of containerd on its nodes with pieces of it.
  if (kind === 'Cluster')
    return itemsAt(root, 'containerdConfigPatches').map((node) => ({
      node,
      language: 'toml',
      purpose: { kind: 'file', path: '/etc/containerd/config.toml' } as const,
    }));
  const entries =
    kind === 'ConfigMap' ? entriesAt(root, 'data') : kind === 'Secret' ? entriesAt(root, 'stringData') : [];
  return entries.flatMap(({ key, value }) => {
    const language = key === '.dockerconfigjson' ? 'json' : languageOfFile(key);
    return language === undefined ? [] : [{ node: value, language, purpose: { kind: 'file', path: key } as const }];
  });
}

function alertRules(holder: DataNode | undefined): Found[] {
  return itemsAt(holder, 'groups').flatMap((group) =>
    itemsAt(group, 'rules')
      .filter((rule) => entryOf(rule, 'alert') !== undefined || entryOf(rule, 'record') !== undefined)
      .map((rule) => ({
        node: valueAt(rule, 'expr'),
        language: 'promql',
        purpose: { kind: 'program', of: 'Prometheus' } as const,
      })),
  );
}

const CEL_LISTS: readonly (readonly [list: string, field: string])[] = [
  ['validations', 'expression'],
  ['validations', 'messageExpression'],
  ['matchConditions', 'expression'],
  ['variables', 'expression'],
  ['auditAnnotations', 'valueExpression'],
];

function policies({ root, kind }: Manifest): Found[] {
  const rego = (node: DataNode | undefined): Found => ({
    node,
    language: 'rego',
    purpose: { kind: 'program', of: 'Gatekeeper' },
  });
  if (kind === 'ConstraintTemplate')
    return itemsAt(root, 'spec', 'targets').flatMap((target) => [
      rego(valueAt(target, 'rego')),
      ...itemsAt(target, 'libs').map(rego),
      ...itemsAt(target, 'code').map((code) => rego(valueAt(code, 'source', 'rego'))),
    ]);
  if (!/AdmissionPolicy$|WebhookConfiguration$/.test(kind ?? '')) return [];
  const holders = [valueAt(root, 'spec'), ...itemsAt(root, 'webhooks')];
  return holders.flatMap((holder) =>
    CEL_LISTS.flatMap(([list, field]) =>
      itemsAt(holder, list).map((item) => ({
        node: valueAt(item, field),
        language: 'cel',
        purpose: { kind: 'program', of: 'the API server' } as const,
      })),
    ),
  );
}
