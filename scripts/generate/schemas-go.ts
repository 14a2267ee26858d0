import { readdirSync, readFileSync } from 'node:fs';

/** The allowed values of a field, by `<type>.<field>`. */
export type Enums = ReadonlyMap<string, readonly string[]>;

export interface GoField {
  readonly name: string;
  readonly goType: string;
  readonly inline: boolean;
  /** Has neither `omitempty` nor a marker of being optional. */
  readonly required: boolean;
}

/** What a reader of API types needs to know of one Go package. */
export interface GoPackage {
  readonly structs: ReadonlyMap<string, readonly GoField[]>;
  /** Other types and what they stand for: `PullPolicy` is `string`. */
  readonly others: ReadonlyMap<string, string>;
  /** The constants of each named string type, and whether they are marked as all of its values. */
  readonly constants: ReadonlyMap<string, readonly string[]>;
  readonly enums: ReadonlySet<string>;
  readonly imports: ReadonlyMap<string, string>;
}

/** Reads the types of a Go package from its sources, as far as API types go: structs with `json` tags, named types, constants. */
export function readGoPackage(folder: string): GoPackage {
  const structs = new Map<string, readonly GoField[]>();
  const others = new Map<string, string>();
  const constants = new Map<string, string[]>();
  const enums = new Set<string>();
  const imports = new Map<string, string>();
  const files = readdirSync(folder).filter((file) => /^(?!zz_|.*_test\.go$).*\.go$/.test(file));
  for (const file of files) {
    const text = readFileSync(`${folder}/${file}`, 'utf8').replace(/^\/\*[\s\S]*?\*\//gm, '');
    for (const [, alias, path = ''] of text.matchAll(/^\s*(?:import )?(?:([\w.]+) )?"([\w./-]+)"$/gm))
      imports.set(alias ?? path.split('/').at(-1) ?? path, path);
    for (const [, comment = '', name = '', body = ''] of text.matchAll(
      /((?:^\/\/.*\n)*)^type (\w+) struct \{([\s\S]*?)^\}/gm,
    )) {
      structs.set(name, structFields(body));
      if (comment.includes('+enum')) enums.add(name);
    }
    for (const [, comment = '', name = '', type = ''] of text.matchAll(
      /((?:^\/\/.*\n)*)^type (\w+) =? ?((?!struct|interface|func)[\w.[\]*]+)$/gm,
    )) {
      others.set(name, type);
      if (comment.includes('+enum')) enums.add(name);
    }
    for (const [, type = '', value = ''] of text.matchAll(/^\s*(?:const )?\w+\s+(\w+)\s*=\s*"([^"]*)"/gm))
      constants.set(type, [...(constants.get(type) ?? []), value]);
    for (const [, type = '', value = ''] of text.matchAll(/^\s*(?:const )?\w+\s*=\s*(\w+)\("([^"]*)"\)/gm))
      constants.set(type, [...(constants.get(type) ?? []), value]);
  }
  return { structs, others, constants, enums, imports };
}

function structFields(body: string): GoField[] {
  const fields: GoField[] = [];
  let comment = '';
  for (const line of body.split('\n')) {
    if (/^\s*\/\//.test(line)) {
      comment += line;
      continue;
    }
    // Some packages write the type's own fields without a tag.
    if (/^\s*metav1\.TypeMeta\s*$/.test(line)) {
      fields.push({ name: '', goType: 'metav1.TypeMeta', inline: true, required: false });
      continue;
    }
    const match = /^\s*(?:(\w+)\s+)?([\w.*[\]{}]+(?:\[[\w.]+\][\w.*[\]]+)?)\s+`([^`]*)`/.exec(line);
    const tag = /(?:json|yaml):"([^"]*)"/.exec(match?.[3] ?? '')?.[1];
    if (match !== null && tag !== undefined) {
      const [name = '', ...options] = tag.split(',');
      const goType = match[2] ?? '';
      if (name !== '-')
        fields.push({
          name,
          goType,
          inline: options.includes('inline') || name === '',
          required: !options.includes('omitempty') && !options.includes('omitzero') && !/\+optional/i.test(comment),
        });
    }
    comment = '';
  }
  return fields;
}

/** The values of every field whose type is marked as an enumeration. `prefix` is put in front of the type's name (`core.v1.`). */
export function enumFields(packages: readonly { readonly prefix: string; readonly source: GoPackage }[]): Enums {
  const found = new Map<string, readonly string[]>();
  const byPath = new Map(packages.map(({ prefix, source }) => [prefix, source]));
  for (const { prefix, source } of packages) {
    for (const [type, fields] of source.structs) {
      for (const { name, goType } of fields) {
        const [first = '', second] = goType.replace(/^[*[\]]+/, '').split('.');
        const owner = second === undefined ? source : byPath.get(packagePrefix(source.imports.get(first) ?? ''));
        const named = second ?? first;
        if (owner?.enums.has(named) !== true) continue;
        const values = (owner.constants.get(named) ?? []).filter((value) => value !== '');
        if (values.length > 0) found.set(`${prefix}.${type}.${name}`, values);
      }
    }
  }
  return found;
}

/** `k8s.io/api/core/v1` is `core.v1`. */
export function packagePrefix(path: string): string {
  return path.replace(/^k8s\.io\/api\//, '').replaceAll('/', '.');
}
