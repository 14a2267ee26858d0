import { Index } from 'flexsearch';
import { FIELD_WEIGHTS, FIELDS, type Field } from './fields';
import { Spelling } from './spelling';

const ALL = 1_000_000;
/** The number of terms that most sections keep. */
const USUAL_LENGTH = 40;
const MOST_SHORTNESS = 2;

/** A place that a term can lead to: a page as a whole (`section` is -1) or one of its sections. */
export interface Unit {
  readonly page: number;
  readonly section: number;
}

/**
 * The term index: one FlexSearch index per field, since FlexSearch knows no weights; what a hit counts is decided here.
 * Terms reach it ready-made, so that query and pages are cut by the same rules.
 */
export class TermIndex {
  readonly units: Unit[] = [];
  readonly #fields = new Map<Field, Index>();
  readonly #pagesOfTerm = new Map<string, { last: number; count: number }>();
  readonly #shortness: number[] = [];
  #pages = 0;
  #spelling: Spelling | undefined;

  constructor() {
    for (const field of FIELDS) this.#fields.set(field, emptyIndex());
  }

  /** Adds a unit with its terms by field. Units of one page must be added one after another. */
  add(unit: Unit, terms: Partial<Record<Field, readonly string[]>>): void {
    const number = this.units.push(unit) - 1;
    this.#shortness.push(shortness(terms.text?.length ?? 0));
    this.#pages = Math.max(this.#pages, unit.page + 1);
    for (const field of FIELDS) {
      const held = terms[field];
      if (!held || held.length === 0) continue;
      this.#fields.get(field)?.add(number, held.join(' '));
      for (const term of held) this.#count(term, unit.page);
    }
  }

  has(term: string): boolean {
    return this.#pagesOfTerm.has(term);
  }

  /** Inverse document frequency by pages: 0 for an unknown term, rising with rarity. */
  rarity(term: string): number {
    const count = this.#pagesOfTerm.get(term)?.count;
    return count === undefined ? 0 : Math.log(1 + (this.#pages - count + 0.5) / (count + 0.5));
  }

  /** The rarity of a term that only one page holds. */
  get rarest(): number {
    return Math.log(1 + (this.#pages - 0.5) / 1.5);
  }

  /** The units that hold a term, each with the weight of the best field. */
  lookUp(term: string): Map<number, number> {
    const weights = new Map<number, number>();
    for (const [field, index] of this.#fields) {
      const weight = FIELD_WEIGHTS[field];
      for (const unit of index.search(term, { limit: ALL })) {
        if (typeof unit !== 'number') continue;
        const here = field === 'text' ? weight * (this.#shortness[unit] ?? 1) : weight;
        if ((weights.get(unit) ?? 0) < here) weights.set(unit, here);
      }
    }
    return weights;
  }

  get spelling(): Spelling {
    this.#spelling ??= new Spelling(this.#pagesOfTerm.keys());
    return this.#spelling;
  }

  #count(term: string, page: number): void {
    const known = this.#pagesOfTerm.get(term);
    if (!known) this.#pagesOfTerm.set(term, { last: page, count: 1 });
    else if (known.last !== page) {
      known.last = page;
      known.count++;
    }
  }
}

/** A word of a short text says more than one of a long text: 1 at the usual length, 2 at a quarter of it, as in BM25 with full normalisation. */
function shortness(length: number): number {
  return Math.min(MOST_SHORTNESS, Math.sqrt(USUAL_LENGTH / Math.max(length, 1)));
}

function emptyIndex(): Index {
  return new Index({ tokenize: 'strict', resolution: 1, encode: (text: string) => text.split(' ') });
}
