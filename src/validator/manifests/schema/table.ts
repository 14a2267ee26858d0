import { compareVersions, type FieldSchema, type KindSchema, parseField, parseKind, type SchemaData } from './types';

/** The schemas of all kinds, read from the tables bit by bit as they are asked for. */
export class SchemaTable {
  private readonly kinds = new Map<string, KindSchema>();
  private readonly byKind = new Map<string, KindSchema[]>();
  private readonly byWord = new Map<string, KindSchema>();
  private readonly fieldTexts = new Map<string, readonly string[]>();
  private readonly fields = new Map<string, ReadonlyMap<string, FieldSchema>>();

  constructor(tables: readonly SchemaData[]) {
    for (const { kinds, types } of tables) {
      for (const [name, text] of Object.entries(kinds)) this.addKind(name, parseKind(name, text));
      for (const [name, texts] of Object.entries(types)) this.fieldTexts.set(name, texts);
    }
    for (const list of this.byKind.values()) list.sort(byStability);
    for (const [first] of this.byKind.values()) if (first !== undefined) this.addWords(first);
  }

  private addKind(name: string, kind: KindSchema): void {
    this.kinds.set(name, kind);
    this.byKind.set(kind.kind, [...(this.byKind.get(kind.kind) ?? []), kind]);
  }

  private addWords(kind: KindSchema): void {
    if (kind.resource === '-' || kind.kind === '*') return;
    const group = kind.apiVersion.includes('/') ? kind.apiVersion.split('/')[0] : '';
    for (const word of [kind.resource, kind.kind.toLowerCase(), ...kind.shortNames]) {
      if (!this.byWord.has(word) || group === '') this.byWord.set(word, kind);
      if (group !== '') this.byWord.set(`${word}.${group}`, kind);
    }
  }

  kind(apiVersion: string, kind: string): KindSchema | undefined {
    // Some groups take any kind: a constraint has the kind that its template gave it.
    return this.kinds.get(`${apiVersion} ${kind}`) ?? this.kinds.get(`${apiVersion} *`);
  }

  /** The versions of a kind, the stable and newest first. */
  kindsNamed(kind: string): readonly KindSchema[] {
    return this.byKind.get(kind) ?? [];
  }

  kindNames(): Iterable<string> {
    return this.byKind.keys();
  }

  hasApiVersion(apiVersion: string): boolean {
    for (const kind of this.kinds.values()) if (kind.apiVersion === apiVersion) return true;
    return false;
  }

  /** The kind that kubectl means with a word such as `deploy`, `pods` or `deployments.apps`. */
  resource(word: string): KindSchema | undefined {
    return this.byWord.get(word.toLowerCase());
  }

  /** The fields of an object's type; undefined for simple types. */
  type(name: string): ReadonlyMap<string, FieldSchema> | undefined {
    const known = this.fields.get(name);
    if (known !== undefined) return known;
    const texts = this.fieldTexts.get(name);
    if (texts === undefined) return undefined;
    const fields = new Map(texts.map(parseField).map((field) => [field.name, field]));
    this.fields.set(name, fields);
    return fields;
  }
}

function byStability(a: KindSchema, b: KindSchema): number {
  return rank(b.apiVersion) - rank(a.apiVersion) || compareVersions(b.until ?? '9.9', a.until ?? '9.9');
}

/** Stable before beta before alpha, then the higher number. */
function rank(apiVersion: string): number {
  const [, major = '0', stage, minor = '0'] = /v(\d+)(?:(alpha|beta)(\d+))?$/.exec(apiVersion) ?? [];
  return (stage === undefined ? 200 : stage === 'beta' ? 100 : 0) + Number(major) * 10 + Number(minor);
}
