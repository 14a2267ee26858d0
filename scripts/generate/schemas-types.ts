/** The types of a schema table while it is made. A field is one text, as `src/validator/manifests/schema/parse.ts` reads it. */
export interface Field {
  readonly type: string;
  readonly required: boolean;
  readonly values?: readonly string[];
  /** The fields that together name an entry of a list. */
  readonly keys?: readonly string[];
}

export type Fields = ReadonlyMap<string, Field>;
/** The types of one version by name. */
export type Types = ReadonlyMap<string, Fields>;

export interface Kind {
  readonly type: string;
  readonly resource: string;
  readonly shortNames: readonly string[];
  readonly namespaced: boolean;
}

/** The kinds of one version, by `<apiVersion> <kind>`. */
export type Kinds = ReadonlyMap<string, Kind>;

export interface VersionSchemas {
  /** The minor version, as in `1.34`. */
  readonly version: string;
  readonly types: Types;
  readonly kinds: Kinds;
}

/** One table out of the schemas of several versions, oldest first: what all have stands once, what only some have carries `since` or `until`. */
export function mergeVersions(all: readonly VersionSchemas[]): {
  kinds: Record<string, string>;
  types: Record<string, string[]>;
} {
  const versions = all.map(({ version }) => version);
  const kinds: Record<string, string> = {};
  for (const name of namesOf(all.map((one) => one.kinds))) {
    const having = all.filter((one) => one.kinds.has(name));
    const kind = having.at(-1)?.kinds.get(name);
    if (kind === undefined) continue;
    kinds[name] = [
      kind.type,
      kind.resource,
      ...(kind.shortNames.length > 0 ? [`short=${kind.shortNames.join(',')}`] : []),
      ...(kind.namespaced ? [] : ['cluster']),
      ...span(
        having.map(({ version }) => version),
        versions,
      ),
    ].join(' ');
  }
  const types: Record<string, string[]> = {};
  for (const name of namesOf(all.map((one) => one.types))) {
    const having = all.filter((one) => one.types.has(name));
    types[name] = fieldTexts(
      name,
      having.map((one) => ({ version: one.version, fields: one.types.get(name) ?? new Map() })),
    );
  }
  return { kinds, types };
}

function fieldTexts(type: string, having: readonly { version: string; fields: Fields }[]): string[] {
  const versions = having.map(({ version }) => version);
  return namesOf(having.map(({ fields }) => fields)).map((name) => {
    const owners = having.filter(({ fields }) => fields.has(name));
    const forms = owners.flatMap(({ fields }) => fields.get(name) ?? []);
    const field = forms.at(-1);
    if (field === undefined) throw new Error(`${type}.${name} is in no version`);
    if (forms.some((form) => form.type !== field.type)) console.warn(`${type}.${name} changes its type`);
    const values = [...new Set(forms.flatMap((form) => form.values ?? []))];
    const open = forms.some((form) => form.values === undefined);
    return [
      `${name}${forms.every((form) => form.required) ? '!' : ''}`,
      field.type,
      ...(field.keys === undefined ? [] : [`keys=${field.keys.join(',')}`]),
      ...(open || values.length === 0 ? [] : [`values=${values.join('|')}`]),
      ...span(
        owners.map(({ version }) => version),
        versions,
      ),
    ].join(' ');
  });
}

function span(own: readonly string[], all: readonly string[]): string[] {
  return [
    ...(own[0] === all[0] ? [] : [`since=${own[0]}`]),
    ...(own.at(-1) === all.at(-1) ? [] : [`until=${own.at(-1)}`]),
  ];
}

function namesOf(maps: readonly ReadonlyMap<string, unknown>[]): string[] {
  return [...new Set(maps.flatMap((map) => [...map.keys()]))];
}

/** Only the types that the kinds lead to. */
export function reachable(schemas: VersionSchemas): VersionSchemas {
  const types = new Map<string, Fields>();
  const queue = [...new Set([...schemas.kinds.values()].map(({ type }) => type))];
  for (const name of queue) {
    const fields = schemas.types.get(name);
    if (fields === undefined || types.has(name)) continue;
    types.set(name, fields);
    for (const { type } of fields.values()) queue.push(type.replace(/^(?:\[\]|\{\})+/, ''));
  }
  return { ...schemas, types };
}

/** A table as JSON with one kind or type on a line, so that a change reads well. */
export function tableText(table: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(table).map(([name, value]) => {
    const inner =
      typeof value === 'object' && value !== null
        ? `{\n${Object.entries(value)
            .map(([key, own]) => `${JSON.stringify(key)}:${JSON.stringify(own)}`)
            .join(',\n')}\n}`
        : JSON.stringify(value);
    return `${JSON.stringify(name)}:${inner}`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}
