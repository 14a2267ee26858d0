import { type GoPackage, readGoPackage } from './schemas-go';
import type { Field } from './schemas-types';

/** Go types that are simple in a file. */
const SIMPLE: Readonly<Record<string, string>> = {
  string: 'string',
  bool: 'boolean',
  int: 'integer',
  int32: 'integer',
  int64: 'integer',
  uint: 'integer',
  uint16: 'integer',
  uint32: 'integer',
  uint64: 'integer',
  float32: 'number',
  float64: 'number',
  'k8s.io/apimachinery/pkg/apis/meta/v1.Duration': 'duration',
  'k8s.io/apimachinery/pkg/apis/meta/v1.Time': 'time',
  'k8s.io/apimachinery/pkg/api/resource.Quantity': 'quantity',
  'k8s.io/apimachinery/pkg/util/intstr.IntOrString': 'int-or-string',
};

/** Turns Go types into the types of a schema table, with all that they lead to. What cannot be found may be anything. */
export class GoTypes {
  readonly found = new Map<string, Map<string, Field>>();
  private readonly packages = new Map<string, GoPackage | undefined>();

  /** `folderOf` finds a package; `simple` names further types that are simple in a file. */
  constructor(
    private readonly folderOf: (path: string) => string | undefined,
    private readonly simple: Readonly<Record<string, string>> = {},
  ) {}

  /** Adds a struct; its name in the table, or undefined where there is none. */
  add(path: string, name: string): string | undefined {
    const source = this.package(path);
    const fields = source?.structs.get(name);
    if (source === undefined || fields === undefined) return undefined;
    const own = `${shortPath(path)}.${name}`;
    if (this.found.has(own)) return own;
    const collected = new Map<string, Field>();
    this.found.set(own, collected);
    this.collect(path, name, collected);
    return own;
  }

  private collect(path: string, name: string, into: Map<string, Field>): void {
    const source = this.package(path);
    for (const field of source?.structs.get(name) ?? []) {
      const type = field.goType.replace(/^\*/, '');
      if (!field.inline) {
        into.set(field.name, { type: this.type(type, path), required: false, values: this.values(type, path) });
        continue;
      }
      if (/(?:^|\.)TypeMeta$/.test(type)) {
        for (const one of ['apiVersion', 'kind']) into.set(one, { type: 'string', required: false });
        continue;
      }
      const [owner, inner] = this.locate(type, path);
      this.collect(owner, inner, into);
    }
  }

  private type(goType: string, path: string): string {
    if (goType.startsWith('*')) return this.type(goType.slice(1), path);
    if (goType === '[]byte') return 'base64';
    if (goType.startsWith('[]')) return `[]${this.type(goType.slice(2), path)}`;
    if (goType.startsWith('map[')) return `{}${this.type(goType.slice(goType.indexOf(']') + 1), path)}`;
    const [owner, name] = this.locate(goType, path);
    const simple = this.simple[`${owner}.${name}`] ?? SIMPLE[`${owner}.${name}`] ?? SIMPLE[name];
    if (simple !== undefined) return simple;
    // The API types proper stand in the table of Kubernetes.
    if (/^k8s\.io\/api\//.test(owner)) return this.apiType(owner, name);
    const alias = this.package(owner)?.others.get(name);
    return alias === undefined ? (this.add(owner, name) ?? 'any') : this.type(alias, owner);
  }

  private apiType(owner: string, name: string): string {
    const source = this.package(owner);
    if (source?.structs.has(name)) return `${owner.replace('k8s.io/api/', '').replaceAll('/', '.')}.${name}`;
    return source?.others.get(name) === 'string' ? 'string' : 'any';
  }

  private values(goType: string, path: string): readonly string[] | undefined {
    const [owner, name] = this.locate(goType.replace(/^[*[\]]+/, ''), path);
    const source = this.package(owner);
    return source?.enums.has(name) ? source.constants.get(name) : undefined;
  }

  /** The package and the bare name of a type as another package writes it. */
  private locate(goType: string, path: string): [path: string, name: string] {
    const [first = '', second] = goType.split('.');
    if (second === undefined) return [path, first];
    return [this.package(path)?.imports.get(first) ?? first, second];
  }

  private package(path: string): GoPackage | undefined {
    if (!this.packages.has(path)) {
      const folder = this.folderOf(path);
      this.packages.set(path, folder === undefined ? undefined : readGoPackage(folder));
    }
    return this.packages.get(path);
  }
}

/** `k8s.io/kubelet/config/v1beta1` is `kubelet.config.v1beta1`. */
function shortPath(path: string): string {
  return path
    .replace(/^(?:sigs\.)?k8s\.io\//, '')
    .replace('kubernetes/cmd/kubeadm/app/apis/', '')
    .replace(/^github\.com\/[\w-]+\//, '')
    .replaceAll('/', '.');
}
