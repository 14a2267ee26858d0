import { nearestWord } from '../../cli/suggestion';
import type { SchemaTable } from './table';
import type { KindSchema } from './types';

/** What a block's `k8s=` says: the kind, the way to the excerpt, and the type of what stands there. */
export interface ExcerptPlace {
  readonly kind: KindSchema;
  readonly keys: readonly string[];
  /** As in a `FieldSchema`. */
  readonly type: string;
  /** Set for `…[]`: the block holds one entry of a list, or several as a list. */
  readonly entry: boolean;
}

/** Reads `Pod.spec.containers[]` or `apps/v1/Deployment.spec`. A text says what is wrong with it. */
export function excerptPlace(path: string, schemas: SchemaTable): ExcerptPlace | string {
  const slash = path.lastIndexOf('/', path.indexOf('.') >>> 0);
  const dot = path.indexOf('.', slash + 1) >>> 0;
  const name = path.slice(slash + 1, dot).replace(/\[\]$/, '');
  const kind = slash < 0 ? schemas.kindsNamed(name)[0] : schemas.kind(path.slice(0, slash), name);
  if (kind === undefined) return `no kind \`${path.slice(0, dot)}\` is known`;
  let type = kind.type;
  const keys: string[] = [];
  let entry = false;
  for (const step of path.slice(dot + 1).split('.')) {
    if (step === '') continue;
    const key = step.replace(/(?:\[\])+$/, '');
    const fields = schemas.type(type);
    const inner = type.startsWith('{}') ? type.slice(2) : fields?.get(key)?.type;
    if (inner === undefined) {
      const near = nearestWord(key, fields?.keys() ?? []);
      const hint = near === undefined ? '' : `, expected \`${near}\``;
      return `\`${[name, ...keys].join('.')}\` has no field \`${key}\`${hint}`;
    }
    keys.push(key);
    entry = step.endsWith('[]');
    if (entry && !inner.startsWith('[]')) return `\`${[name, ...keys].join('.')}\` is no list`;
    type = entry ? inner.slice(2) : inner;
  }
  return { kind, keys, type, entry };
}
