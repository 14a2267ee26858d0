/** What stands behind the language of a fence, as in `title="Show the Pod" on=node`, by name. A bare word has the value `''`. */
export type FenceMeta = Readonly<Record<string, string>>;

const ENTRY = /([A-Za-z][\w-]*)(?:=(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|(\S*)))?/g;

/**
 * Reads the meta of a fence as plain entries, for comparing and exporting; what it may hold is checked where commands are
 * read. A `"` inside double quotes is written `\"`. The values of a name that stands several times are joined by a line end.
 */
export function parseFenceMeta(meta: string | null | undefined): FenceMeta {
  const entries = new Map<string, string>();
  for (const [, name = '', double, single, bare] of (meta ?? '').matchAll(ENTRY)) {
    const value = double?.replace(/\\(.)/g, '$1') ?? single ?? bare ?? '';
    const former = entries.get(name);
    entries.set(name, former === undefined ? value : `${former}\n${value}`);
  }
  return Object.fromEntries(entries);
}
