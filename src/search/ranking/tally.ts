import type { Evidence } from '../evidence';

/** A page with what speaks for it. */
export interface RankedPage {
  readonly page: number;
  readonly score: number;
  /** The number of the section to open, or -1 for the top of the page. */
  readonly section: number;
  readonly evidence: readonly Evidence[];
}

/** What a further exact hit of the same page adds of its score, and what all of them add at most of the best. */
const CONFIRMS = 0.1;
const MOST_CONFIRMED = 0.2;
/** What the best section adds to its page: words that stand together say more than words spread over a page. */
const TOGETHER = 0.35;
/** A section is opened when it holds this share of what its page matches; else the page is opened at its top. */
const OPENS_SECTION = 0.4;
const MOST_WORDS_SHOWN = 6;
const MOST_WORDS_MARKED = 16;

/** What has been found for one page so far. */
export class Tally {
  readonly #sections = new Map<number, number>();
  readonly #words = new Map<string, number>();
  readonly #exact: { readonly score: number; readonly evidence: Evidence }[] = [];
  #terms = 0;
  #signatureSection: number | undefined;
  #failureSection: number | undefined;

  addTerm(term: string, value: number, section: number): void {
    const before = this.#words.get(term) ?? 0;
    if (value > before) {
      this.#words.set(term, value);
      this.#terms += value - before;
    }
    this.#sections.set(section, (this.#sections.get(section) ?? 0) + value);
  }

  /** Signatures are added with the strongest first. */
  addSignature(score: number, section: number, evidence: Evidence): void {
    this.#signatureSection ??= section;
    this.#exact.push({ score, evidence });
  }

  /** A failure opens its section where no message says better which. */
  addFailure(score: number, section: number, evidence: Evidence): void {
    if (section >= 0) this.#failureSection ??= section;
    this.#exact.push({ score, evidence });
  }

  addName(score: number, evidence: Evidence): void {
    this.#exact.push({ score, evidence });
  }

  /** `prior` weighs the words, `fit` all of it. */
  result(page: number, prior: number, fit: number, shown: ReadonlyMap<string, string>): RankedPage {
    const best = [...this.#sections].filter(([section]) => section >= 0).sort((left, right) => right[1] - left[1])[0];
    const together = Math.max(0, ...this.#sections.values()) * TOGETHER;
    return {
      page,
      score: ((this.#terms + together) * prior + this.#exactScore()) * fit,
      section:
        this.#signatureSection ??
        this.#failureSection ??
        (best && best[1] >= this.#terms * OPENS_SECTION ? best[0] : -1),
      evidence: this.#evidence(shown),
    };
  }

  /** The best hit counts in full; the others confirm it, but many weak ones never outweigh a strong one. */
  #exactScore(): number {
    const [best = 0, ...others] = this.#exact.map(({ score }) => score).sort((left, right) => right - left);
    return (
      best +
      Math.min(
        best * MOST_CONFIRMED,
        others.reduce((sum, score) => sum + score * CONFIRMS, 0),
      )
    );
  }

  #evidence(shown: ReadonlyMap<string, string>): Evidence[] {
    const exact = this.#exact.toSorted((left, right) => right.score - left.score).map(({ evidence }) => evidence);
    if (this.#words.size === 0) return exact;
    const found = [...this.#words]
      .sort((left, right) => right[1] - left[1])
      .map(([term]) => ({ term, word: shown.get(term) ?? term }));
    const text = [...new Set(found.map(({ word }) => word))].slice(0, MOST_WORDS_SHOWN).join(', ');
    return [...exact, { kind: 'words', text, found: found.slice(0, MOST_WORDS_MARKED) }];
  }
}

/** The tally of a page, a new one where nothing spoke for it yet. */
export type TallyOf = (page: number) => Tally;
