import type { IndexPage } from './index-data/data';
import { Spelling } from './spelling';
import { foldedText } from './text/fold';
import { foldedTerms } from './text/tokens';

/** Up to so many words a query was typed and may hold mistakes; a longer one was pasted. */
const MOST_TYPED_WORDS = 12;
const LONGEST_TYPED = 160;
const SHORTEST_CORRECTED = 5;
const SHORTEST_CORRECTED_TWICE = 9;
const MOST_GUESSES = 8;
const WORD = /[a-z][a-z0-9]*/g;
const TYPED_WORD = /[\p{L}\p{N}_]+/gu;

/**
 * Puts typing mistakes right before anything is looked up, so that messages, names and phrases are found too, not only words.
 * Only whole words that people write are taken for what was meant, and only for words that the index does not know.
 */
export class Correction {
  readonly #counts = new Map<string, number>();
  #spelling: Spelling | undefined;

  constructor(pages: readonly IndexPage[]) {
    for (const { title, description, keywords, signatures, statuses, events, sections } of pages) {
      const texts = [
        title,
        description,
        ...keywords,
        ...statuses,
        ...events,
        ...sections.map((section) => section.title),
      ];
      for (const text of [...texts, ...signatures.map((signature) => signature.text)]) {
        for (const [word] of foldedText(text).toLowerCase().matchAll(WORD))
          this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
      }
    }
  }

  /** The text with the words that nobody knows replaced by those that were meant. `knows` says whether the index holds a term. */
  correct(text: string, knows: (term: string) => boolean): string {
    if (text.length > LONGEST_TYPED) return text;
    const typed = text.match(TYPED_WORD) ?? [];
    if (typed.length > MOST_TYPED_WORDS) return text;
    return text.replace(TYPED_WORD, (word) => {
      const lower = word.toLowerCase();
      if (lower.length < SHORTEST_CORRECTED || /[^a-z]/.test(lower) || this.#counts.has(lower)) return word;
      if (foldedTerms(word).some(knows)) return word;
      return this.#meant(lower) ?? word;
    });
  }

  /** Of several words that could be meant it is the most common one. */
  #meant(word: string): string | undefined {
    this.#spelling ??= new Spelling(this.#counts.keys());
    const near = this.#spelling.within1(word, MOST_GUESSES);
    if (near.length === 0 && word.length >= SHORTEST_CORRECTED_TWICE)
      near.push(...this.#spelling.within2(word, MOST_GUESSES));
    return near.sort((left, right) => (this.#counts.get(right) ?? 0) - (this.#counts.get(left) ?? 0))[0];
  }
}
