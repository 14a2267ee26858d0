/** A field of an object, as the tables have it. */
export interface FieldSchema {
  readonly name: string;
  /** `[]` in front of a list's items, `{}` in front of the values of a map, then a simple type or the name of an object's type. */
  readonly type: string;
  readonly required: boolean;
  /** All values that it may have; none where any is allowed. */
  readonly values?: readonly string[];
  /** The fields that name an entry of this list. */
  readonly keys?: readonly string[];
  /** The first and the last minor version that has it; none where all in the table do. */
  readonly since?: string;
  readonly until?: string;
}

export interface KindSchema {
  readonly apiVersion: string;
  readonly kind: string;
  readonly type: string;
  /** The plural in lower case, as kubectl takes it; `-` for files that no API server has. */
  readonly resource: string;
  readonly shortNames: readonly string[];
  readonly namespaced: boolean;
  readonly since?: string;
  readonly until?: string;
}

/** A table as `scripts/generate/schemas*.ts` write it. */
export interface SchemaData {
  readonly kinds: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, readonly string[]>>;
}

/** `ports! []core.v1.ContainerPort keys=containerPort,protocol since=1.34` */
export function parseField(text: string): FieldSchema {
  const [name = '', type = 'any', ...options] = text.split(' ');
  const option = optionsOf(options);
  return {
    name: name.replace(/!$/, ''),
    type,
    required: name.endsWith('!'),
    values: option.get('values')?.split('|'),
    keys: option.get('keys')?.split(','),
    since: option.get('since'),
    until: option.get('until'),
  };
}

/** `core.v1.Pod pods short=po cluster since=1.34`, and its name `v1 Pod`. */
export function parseKind(name: string, text: string): KindSchema {
  const [apiVersion = '', kind = ''] = name.split(' ');
  const [type = '', resource = '', ...options] = text.split(' ');
  const option = optionsOf(options);
  return {
    apiVersion,
    kind,
    type,
    resource,
    shortNames: option.get('short')?.split(',') ?? [],
    namespaced: !options.includes('cluster'),
    since: option.get('since'),
    until: option.get('until'),
  };
}

function optionsOf(words: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    words.map((word) => {
      const equals = word.indexOf('=');
      return equals < 0 ? [word, ''] : [word.slice(0, equals), word.slice(equals + 1)];
    }),
  );
}

/** Compares minor versions such as `1.9` and `1.10`. */
export function compareVersions(a: string, b: string): number {
  const [aMajor = 0, aMinor = 0] = a.split('.').map(Number);
  const [bMajor = 0, bMinor = 0] = b.split('.').map(Number);
  return aMajor - bMajor || aMinor - bMinor;
}
