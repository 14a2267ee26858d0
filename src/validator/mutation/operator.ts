/** A snippet, broken in one way. */
export interface Mutant {
  readonly text: string;
  /** Where it was broken, in the text of the original. */
  readonly offset: number;
}

/** A way to break snippets of certain languages. It returns only mutants that really are broken. */
export interface Operator {
  readonly id: string;
  readonly languages: readonly string[];
  mutants(text: string, language: string): Iterable<Mutant>;
}

/** The text with a range replaced. */
export function replaced(text: string, start: number, end: number, by: string): Mutant {
  return { text: text.slice(0, start) + by + text.slice(end), offset: start };
}

/** Two neighbouring letters of a word in changed places; a word of equal letters loses its last one. */
export function misspelt(word: string): string {
  for (let index = 1; index < word.length - 1; index += 1) {
    const [a, b] = [word[index], word[index + 1]];
    if (a !== undefined && b !== undefined && a !== b && /[A-Za-z]/.test(a) && /[A-Za-z]/.test(b)) {
      return word.slice(0, index) + b + a + word.slice(index + 2);
    }
  }
  return `${word.slice(0, -1)}x${word.at(-1) ?? ''}`;
}

/** At most so many of some things, spread evenly. */
export function spread<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)]).filter(
    (item) => item !== undefined,
  );
}

/** A mutant for each match of a pattern, at most so many. */
export function eachMatch(
  text: string,
  pattern: RegExp,
  most: number,
  change: (match: RegExpExecArray) => string | undefined,
): Mutant[] {
  return spread([...text.matchAll(pattern)], most).flatMap((match) => {
    const by = change(match);
    return by === undefined || by === match[0] ? [] : [replaced(text, match.index, match.index + match[0].length, by)];
  });
}
