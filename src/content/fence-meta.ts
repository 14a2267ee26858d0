/** What stands behind the language of a fence, as in `title="Show the Pod" on=node`, by name. A bare word has the value `''`. */
export type FenceEntries = Readonly<Record<string, string>>;

/** One word of a fence's meta. Offsets count in the meta; a word that has no name is none of ours, as `{1,3}` is. */
export interface FenceWord {
  readonly name?: string;
  /** Missing where the word has no `=`. */
  readonly value?: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /\s*(?:([A-Za-z][\w.-]*)(?:=(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s"']*)))?(?=\s|$)|(\S+))/gy;

/** Splits the meta of a fence into its words. A `"` inside double quotes is written `\"`; single quotes do as well. */
export function fenceWords(meta: string): FenceWord[] {
  return [...meta.trimEnd().matchAll(WORD)].map((match) => {
    const [whole, name, double, single, bare] = match;
    const end = match.index + whole.length;
    const value = double?.replace(/\\(.)/g, '$1') ?? single ?? bare;
    const text = whole.trimStart();
    return {
      text,
      start: end - text.length,
      end,
      ...(name !== undefined && { name }),
      ...(value !== undefined && { value }),
    };
  });
}

/**
 * Reads the meta of a fence as plain entries, for comparing and exporting; what it may hold is checked where commands are
 * read. The values of a name that stands several times are joined by a line end.
 */
export function parseFenceMeta(meta: string | null | undefined): FenceEntries {
  const entries = new Map<string, string>();
  for (const { name, value = '' } of fenceWords(meta ?? '')) {
    if (name === undefined) continue;
    const former = entries.get(name);
    entries.set(name, former === undefined ? value : `${former}\n${value}`);
  }
  return Object.fromEntries(entries);
}
