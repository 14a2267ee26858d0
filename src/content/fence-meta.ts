/** What stands behind the language of a fence, as in `title="Show the Pod" on=node`, by name. A bare word has the value `''`. */
export type FenceMeta = Readonly<Record<string, string>>;

const ENTRY = /([A-Za-z0-9-]+)(?:=(?:"([^"]*)"|'([^']*)'|(\S*)))?/g;

/** Reads the meta of a fence. Quotes are needed where a value holds a space. */
export function parseFenceMeta(meta: string | null | undefined): FenceMeta {
  const entries = [...(meta ?? '').matchAll(ENTRY)].map(
    ([, name = '', double, single, bare]) => [name, double ?? single ?? bare ?? ''] as const,
  );
  return Object.fromEntries(entries);
}
