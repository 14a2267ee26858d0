/** Where a secret stands in a text, in UTF-16 units. */
export interface SecretSpan {
  readonly start: number;
  readonly end: number;
}

/** Finds one kind of secret. Any text is valid; the time grows with its length only. */
export type SecretFinder = (text: string) => readonly SecretSpan[];

/** The spans of all matches of patterns: of the group `secret`, without it of the whole match. Patterns need the flags `d` and `g`. */
export function spansOf(text: string, patterns: readonly RegExp[]): SecretSpan[] {
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => {
      const [start = 0, end = 0] = match.indices?.groups?.secret ?? match.indices?.[0] ?? [];
      return { start, end };
    }),
  );
}
