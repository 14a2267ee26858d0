import { findSignature, type SignatureMatch, type SignaturePattern, signaturePattern } from './pattern';

/** A signature of a page, as the index holds it. */
export interface SignatureEntry {
  /** The page's number in the index. */
  readonly page: number;
  /** The section's number within the page. */
  readonly section: number;
  readonly text: string;
  readonly emitter: string;
  /** What the text counts here, 0 to 1: all where it belongs to the page, less on a page that only shows it as well. */
  readonly weight: number;
}

/** A signature that stands in a text. */
export interface SignatureHit {
  readonly entry: SignatureEntry;
  readonly match: SignatureMatch;
  /** The sum of the rarities of its words: a longer text of rare words says more. Grows whenever one signature contains another. */
  readonly strength: number;
}

/** A signature that a text holds in part only. */
export interface PartialHit {
  readonly entry: SignatureEntry;
  /** The share of the signature's rarity that the text holds, 0 to 1. */
  readonly share: number;
  readonly strength: number;
}

interface Prepared {
  readonly entry: SignatureEntry;
  readonly pattern: SignaturePattern;
  readonly strength: number;
  /** A term of its last word, where a message has its cause. */
  readonly last: string;
}

/** A typed part of a message: at least so many words, at most so many characters. */
const FEWEST_WORDS = 2;
const LONGEST_PART = 120;

/** Fewer words than these that a text and a message share may be chance. */
const FEWEST_WORDS_OF_A_PART = 3;
/** A text that is so much longer than a message would hold all of it. */
const LONGER_THAN_A_PART = 2;

/** All signatures of a language, arranged so that a text is compared only with those whose rarest term it holds. */
export class SignatureTable {
  readonly #size: number;
  readonly #prepared: readonly Prepared[];
  readonly #byAnchor = new Map<string, number[]>();
  readonly #unanchored: number[] = [];
  /** By the rarest term of each of its words. */
  readonly #byWord = new Map<string, number[]>();
  readonly #frequency = new Map<string, number>();

  constructor(entries: readonly SignatureEntry[]) {
    const patterns = entries.map((entry) => ({ entry, pattern: signaturePattern(entry.text) }));
    this.#size = entries.length;
    for (const { pattern } of patterns) {
      for (const term of pattern.terms) this.#frequency.set(term, (this.#frequency.get(term) ?? 0) + 1);
    }
    this.#prepared = patterns.map(({ entry, pattern }) => ({
      entry,
      pattern,
      last: this.#rarest(pattern.words[pattern.words.length - 1] ?? []),
      strength: pattern.words.reduce((sum, word) => sum + this.rarity(this.#rarest(word)), 0),
    }));
    this.#prepared.forEach(({ pattern }, number) => {
      const anchor = this.#rarest(pattern.certainTerms);
      if (anchor === '') this.#unanchored.push(number);
      else append(this.#byAnchor, anchor, number);
      for (const word of pattern.words) append(this.#byWord, this.#rarest(word), number);
    });
  }

  /** Inverse frequency of a term among the signatures, at least 1 for every term. */
  rarity(term: string): number {
    return Math.log(1 + this.#size / (1 + (this.#frequency.get(term) ?? 0))) + 1;
  }

  /** The signatures that stand in a folded lower-case text with these terms, the strongest first. */
  find(lower: string, terms: ReadonlySet<string>): SignatureHit[] {
    const hits: SignatureHit[] = [];
    for (const number of this.#candidates(terms)) {
      const prepared = this.#prepared[number];
      const match = prepared && findSignature(prepared.pattern, lower);
      if (prepared && match) hits.push({ entry: prepared.entry, match, strength: prepared.strength });
    }
    return hits.sort((left, right) => right.strength - left.strength || length(right.match) - length(left.match));
  }

  /** Whether a whole signature of several words stands in a folded lower-case text, on the page that owns it. */
  holds(lower: string, terms: ReadonlySet<string>): boolean {
    for (const number of this.#candidates(terms)) {
      const prepared = this.#prepared[number];
      if (!prepared || prepared.entry.weight < 1 || prepared.pattern.words.length < FEWEST_WORDS_OF_A_PART) continue;
      if (findSignature(prepared.pattern, lower)) return true;
    }
    return false;
  }

  /** The signatures of which a text holds at least the given share and their last word, the most complete first. `length` is that of the text, in characters. */
  findPartly(terms: ReadonlySet<string>, length: number, least: number): PartialHit[] {
    const held = new Map<number, number>();
    for (const term of terms) {
      const rarity = this.rarity(term);
      for (const number of this.#byWord.get(term) ?? []) held.set(number, (held.get(number) ?? 0) + rarity);
    }
    const hits: PartialHit[] = [];
    for (const [number, sum] of held) {
      const prepared = this.#prepared[number];
      if (!prepared || sum < least * prepared.strength || !terms.has(prepared.last)) continue;
      if (prepared.pattern.words.length < FEWEST_WORDS_OF_A_PART) continue;
      if (length > prepared.pattern.length * LONGER_THAN_A_PART) continue;
      hits.push({ entry: prepared.entry, share: sum / prepared.strength, strength: prepared.strength });
    }
    return hits.sort((left, right) => right.share * right.strength - left.share * left.strength);
  }

  /** The signatures inside which a short text stands, as it does when somebody types a part of a message. */
  findAround(lower: string, words: readonly string[]): SignatureHit[] {
    const text = lower.trim();
    if (words.length < FEWEST_WORDS || text.length > LONGEST_PART) return [];
    const strength = words.reduce((sum, word) => sum + this.rarity(word), 0);
    const around = this.#prepared.filter(({ pattern }) =>
      pattern.fragments.some((fragment) => standsIn(text, fragment)),
    );
    return around.map(({ entry }) => ({ entry, match: { start: 0, end: lower.length }, strength }));
  }

  #rarest(terms: readonly string[]): string {
    const [first = '', ...others] = terms;
    return others.reduce((rarest, term) => (this.rarity(term) > this.rarity(rarest) ? term : rarest), first);
  }

  #candidates(terms: ReadonlySet<string>): Set<number> {
    const numbers = new Set<number>(this.#unanchored);
    for (const term of terms) for (const number of this.#byAnchor.get(term) ?? []) numbers.add(number);
    return numbers;
  }
}

/** Whether a text stands in another as whole words. */
function standsIn(text: string, other: string): boolean {
  return other.length > text.length && ` ${other} `.replaceAll(':', ' ').includes(` ${text} `.replaceAll(':', ' '));
}

function append(index: Map<string, number[]>, term: string, number: number): void {
  const numbers = index.get(term);
  if (numbers) numbers.push(number);
  else index.set(term, [number]);
}

function length(match: SignatureMatch): number {
  return match.end - match.start;
}
