/** Printable characters that JSON does not escape; the first ones end a number, the last ones continue it. */
const ALPHABET = Array.from({ length: 127 - 32 }, (_, at) => String.fromCharCode(32 + at)).filter(
  (character) => character !== '"' && character !== '\\',
);
const ENDINGS = 62;
const CONTINUATIONS = ALPHABET.length - ENDINGS;
const VALUES = new Map(ALPHABET.map((character, value) => [character, value]));

/** Packs rising whole numbers into a short text: differences, the small ones in one character. */
export function packRising(numbers: readonly number[]): string {
  let packed = '';
  let previous = -1;
  for (const number of numbers) {
    let rest = number - previous - 1;
    previous = number;
    while (rest >= ENDINGS) {
      rest -= ENDINGS;
      packed += ALPHABET[ENDINGS + (rest % CONTINUATIONS)];
      rest = Math.floor(rest / CONTINUATIONS);
    }
    packed += ALPHABET[rest];
  }
  return packed;
}

/** The numbers that `packRising` packed. */
export function unpackRising(packed: string): number[] {
  const numbers: number[] = [];
  let previous = -1;
  let low: number[] = [];
  for (const character of packed) {
    const value = VALUES.get(character) ?? 0;
    if (value >= ENDINGS) {
      low.push(value - ENDINGS);
      continue;
    }
    const difference = low.reduceRight((high, part) => high * CONTINUATIONS + part + ENDINGS, value);
    previous += difference + 1;
    numbers.push(previous);
    low = [];
  }
  return numbers;
}
