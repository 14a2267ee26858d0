/** The terms of an index by length, to find what an unknown word was meant to be. */
export class Spelling {
  readonly #byLength = new Map<number, string[]>();
  readonly #sorted: readonly string[];

  constructor(terms: Iterable<string>) {
    this.#sorted = Array.from(new Set(terms)).sort();
    for (const term of this.#sorted) {
      const group = this.#byLength.get(term.length);
      if (group) group.push(term);
      else this.#byLength.set(term.length, [term]);
    }
  }

  /** Terms that begin with the prefix, in alphabetical order, at most `limit`. */
  withPrefix(prefix: string, limit: number): string[] {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    for (let at = low; at < this.#sorted.length && found.length < limit; at++) {
      const term = this.#sorted[at] ?? '';
      if (!term.startsWith(prefix)) break;
      found.push(term);
    }
    return found;
  }

  /** Terms that one insertion, deletion, replacement or swap of neighbours turns into the word. */
  within1(word: string, limit: number): string[] {
    const found: string[] = [];
    for (const length of [word.length, word.length + 1, word.length - 1]) {
      for (const term of this.#byLength.get(length) ?? []) {
        if (found.length >= limit) return found;
        if (isWithin1(word, term)) found.push(term);
      }
    }
    return found;
  }

  /** Terms that two such edits turn into the word: for long words, in which two slips are as likely as one in a short one. */
  within2(word: string, limit: number): string[] {
    const found: string[] = [];
    for (let length = word.length - 2; length <= word.length + 2; length++) {
      for (const term of this.#byLength.get(length) ?? []) {
        if (found.length >= limit) return found;
        if (term[0] === word[0] && isWithin2(word, term)) found.push(term);
      }
    }
    return found;
  }
}

/** Whether at most two edits turn one word into the other. Only the three diagonals beside the middle one can hold so few. */
export function isWithin2(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 2) return false;
  let previous = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row++) {
    const current = new Array<number>(right.length + 1).fill(3);
    current[0] = row;
    let least = 3;
    for (let column = Math.max(1, row - 2); column <= Math.min(right.length, row + 2); column++) {
      const same = left[row - 1] === right[column - 1] ? 0 : 1;
      const edits = Math.min(
        (previous[column - 1] ?? 3) + same,
        (previous[column] ?? 3) + 1,
        (current[column - 1] ?? 3) + 1,
      );
      current[column] = edits;
      least = Math.min(least, edits);
    }
    if (least > 2) return false;
    previous = current;
  }
  return (previous[right.length] ?? 3) <= 2;
}

/** Whether two different words are one edit apart (a swap of neighbours is one edit). Linear. */
export function isWithin1(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length - short.length > 1 || short === long) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}
