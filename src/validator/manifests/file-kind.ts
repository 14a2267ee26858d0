import { type DataNode, entryOf, itemsAt, valueAt } from '../languages/document/node';
import type { Snippet } from '../snippet';

/** A file that is known by its name or its form, since it has neither apiVersion nor kind. */
interface FileKind {
  /** Its name in the table of schemas. */
  readonly apiVersion: string;
  readonly kind: string;
  readonly path: RegExp;
  readonly form: (root: DataNode) => boolean;
}

const REGISTRY_KEYS = ['endpoint', 'rewrite', 'auth', 'tls'];

const FILE_KINDS: readonly FileKind[] = [
  {
    apiVersion: 'alertmanager',
    kind: 'AlertmanagerFile',
    path: /(?:^|\/)alertmanager\.ya?ml$/,
    form: (root) => entryOf(root, 'route') !== undefined && itemsAt(root, 'receivers').length > 0,
  },
  {
    apiVersion: 'k3s',
    kind: 'RegistriesFile',
    path: /(?:^|\/)registries\.ya?ml$/,
    form: (root) => ['mirrors', 'configs'].some((key) => isRegistryMap(valueAt(root, key))),
  },
  {
    apiVersion: 'prometheus',
    kind: 'RulesFile',
    path: /(?:^|\/)prometheus\.rules\.ya?ml$/,
    form: (root) => itemsAt(root, 'groups').some((group) => itemsAt(group, 'rules').length > 0),
  },
];

function isRegistryMap(node: DataNode | undefined): boolean {
  return (
    node?.kind === 'map' &&
    node.entries.some(({ value }) => REGISTRY_KEYS.some((key) => entryOf(value, key) !== undefined))
  );
}

/** The kind of a file by the name that its fence or its command gives it, or else by its form. */
export function fileKind(root: DataNode, { purpose, meta }: Snippet): FileKind | undefined {
  if (root.kind !== 'map') return undefined;
  const path = purpose.kind === 'file' ? purpose.path : (meta.values.get('title') ?? '');
  return FILE_KINDS.find((kind) => kind.path.test(path) || kind.form(root));
}
