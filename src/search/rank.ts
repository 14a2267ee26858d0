import type { Kind } from '../content';
import type { Evidence } from './evidence';
import { HIGHEST_FIELD_WEIGHT } from './fields';
import type { IndexPage } from './index-data/data';
import type { NameHit, NameKind, NameTable } from './names';
import type { PhraseHit, PhraseTable } from './phrases';
import { kindPriors } from './prior';
import type { Query } from './query';
import { scopeOf } from './scope';
import type { SignatureEntry, SignatureTable } from './signatures/table';
import type { TermIndex } from './term-index';

/** A page with what speaks for it. */
export interface RankedPage {
  readonly page: number;
  readonly score: number;
  /** The number of the section to open, or -1 for the top of the page. */
  readonly section: number;
  readonly evidence: readonly Evidence[];
}

/** What an exact hit counts, where 100 is a page that holds every word of the query in its title. */
const SIGNATURE_STRENGTH = 6;
/** Errors are wrapped from the left: in a long message the last part is the cause, and the first counts this much against it. */
const FIRST_OF_CHAIN = 0.4;
const SHORTEST_CHAIN = 40;
/** What a further exact hit of the same page adds of its score, and what all of them add at most of the best. */
const CONFIRMS = 0.1;
const MOST_CONFIRMED = 0.2;
/** Below this share of a signature the words it shares with a query are chance. */
const LEAST_SHARE = 0.75;
const PARTIAL = 0.4;
/** What a message counts of which the query is a part. */
const AROUND = 0.5;
/** The same where the text holds another message in full. */
const PARTIAL_BESIDE_WHOLE = 0.2;
const NAME_SCORES: Readonly<Record<NameKind, number>> = {
  alert: 160,
  status: 50,
  event: 40,
  condition: 40,
  'exit-code': 45,
};
/** A name in a page's title or key is what the page is about; elsewhere the page is one of several. */
const NAME_ELSEWHERE = 0.5;
const NAMES_OF_A_SUBJECT = 8;
/** A name that more pages declare says little of each. */
const FEW_PAGES = 2;
/** In a longer text a status is the setting, and the message says the cause; an alert's name stays what it is. */
const NAME_IN_TEXT = 0.5;
const WORDS_OF_A_TEXT = 7;
/** A name that was put together from words is likely, not certain. */
const NAME_GUESSED = 0.5;
/** What each word of a keyword counts that its author chose and the query holds as a whole. */
const PHRASE_SCORE = 6;
const MOST_PHRASE_WORDS = 4;
/** A retired alert comes after the one that took its place. */
const RETIRED = 0.8;
/** What the best section adds to its page: words that stand together say more than words spread over a page. */
const TOGETHER = 0.35;
/** A section is opened when it holds this share of what its page matches; else the page is opened at its top. */
const OPENS_SECTION = 0.4;
const MOST_WORDS_SHOWN = 6;

/** What is found exactly rather than by words. */
export interface ExactTables {
  readonly signatures: SignatureTable;
  readonly names: NameTable;
  readonly phrases: PhraseTable;
}

/** Ranks all pages for a query, the best first; pages without any evidence are left out. */
export function rank(
  query: Query,
  pages: readonly IndexPage[],
  index: TermIndex,
  { signatures, names, phrases }: ExactTables,
): RankedPage[] {
  const tallies = new Map<number, Tally>();
  const tallyOf = (page: number): Tally => {
    const known = tallies.get(page);
    if (known) return known;
    const tally = new Tally();
    tallies.set(page, tally);
    return tally;
  };
  countTerms(query, index, tallyOf);
  countSignatures(query, signatures, tallyOf);
  const priors = kindPriors(query.folded.lower);
  countNames(names.find(query.folded.text), query, pages, priors.names, tallyOf);
  countPhrases(phrases.find(query.folded.lower), tallyOf);
  const titleLength = ({ page }: RankedPage): number => pages[page]?.title.length ?? 0;
  const scope = scopeOf(query.folded.lower);
  return Array.from(tallies, ([number, tally]) => {
    const page = pages[number];
    const prior = page ? priors.words[page.kind] * scope(page) * (page.retired ? RETIRED : 1) : 0;
    return tally.result(number, prior, query.words);
  }).sort(
    (left, right) => right.score - left.score || titleLength(left) - titleLength(right) || left.page - right.page,
  );
}

/** What has been found for one page so far. */
class Tally {
  readonly #sections = new Map<number, number>();
  readonly #words = new Map<string, number>();
  readonly #exact: { readonly score: number; readonly evidence: Evidence }[] = [];
  #terms = 0;
  #signatureSection: number | undefined;

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

  addName(score: number, evidence: Evidence): void {
    this.#exact.push({ score, evidence });
  }

  result(page: number, prior: number, shown: ReadonlyMap<string, string>): RankedPage {
    const best = [...this.#sections].filter(([section]) => section >= 0).sort((left, right) => right[1] - left[1])[0];
    const together = Math.max(0, ...this.#sections.values()) * TOGETHER;
    return {
      page,
      score: (this.#terms + together) * prior + this.#exactScore(),
      section: this.#signatureSection ?? (best && best[1] >= this.#terms * OPENS_SECTION ? best[0] : -1),
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
    const telling = [...this.#words].sort((left, right) => right[1] - left[1]).map(([term]) => shown.get(term) ?? term);
    const text = [...new Set(telling)].slice(0, MOST_WORDS_SHOWN).join(', ');
    return [...exact, { kind: 'words', text }];
  }
}

type TallyOf = (page: number) => Tally;

/** Each term counts its rarity times the weight of the field it stands in, as a share of what the whole query could reach. */
function countTerms(query: Query, index: TermIndex, tallyOf: TallyOf): void {
  let possible = 0;
  for (const [term, weight] of query.weights) possible += weight * index.rarity(term);
  const scale = 100 / (Math.max(possible, Number.EPSILON) * HIGHEST_FIELD_WEIGHT);
  for (const [term, weight] of query.weights) {
    const value = weight * index.rarity(term) * scale;
    for (const [number, fieldWeight] of index.lookUp(term)) {
      const unit = index.units[number];
      if (unit) tallyOf(unit.page).addTerm(term, value * fieldWeight, unit.section);
    }
  }
}

function countSignatures(query: Query, signatures: SignatureTable, tallyOf: TallyOf): void {
  const whole = new Set<unknown>();
  const { lower } = query.folded;
  for (const { entry, match, strength } of signatures.find(lower, query.allTerms)) {
    whole.add(entry);
    const place =
      lower.length > SHORTEST_CHAIN ? FIRST_OF_CHAIN + (1 - FIRST_OF_CHAIN) * (match.end / lower.length) : 1;
    const evidence: Evidence = { kind: 'signature', text: entry.text, emitter: entry.emitter };
    tallyOf(entry.page).addSignature(worth(entry, strength) * place, entry.section, evidence);
  }
  if (whole.size === 0) {
    for (const { entry, strength } of signatures.findAround(lower, [...query.allTerms])) {
      whole.add(entry);
      const evidence: Evidence = { kind: 'part-of-signature', text: entry.text, emitter: entry.emitter };
      tallyOf(entry.page).addSignature(worth(entry, strength) * AROUND, entry.section, evidence);
    }
  }
  const beside = whole.size > 0 ? PARTIAL_BESIDE_WHOLE : PARTIAL;
  for (const { entry, share, strength } of signatures
    .findPartly(query.allTerms, lower.length, LEAST_SHARE)
    .slice(0, 10)) {
    if (whole.has(entry)) continue;
    const evidence: Evidence = { kind: 'part-of-signature', text: entry.text, emitter: entry.emitter };
    const score = worth(entry, strength) * share * share * beside;
    tallyOf(entry.page).addSignature(score, entry.section, evidence);
  }
}

function worth(entry: SignatureEntry, strength: number): number {
  return SIGNATURE_STRENGTH * strength * entry.weight;
}

function countPhrases(hits: readonly PhraseHit[], tallyOf: TallyOf): void {
  for (const { page, text, words } of hits) {
    tallyOf(page).addName(PHRASE_SCORE * Math.min(words, MOST_PHRASE_WORDS), { kind: 'keyword', text });
  }
}

function countNames(
  hits: readonly NameHit[],
  query: Query,
  pages: readonly IndexPage[],
  priors: Readonly<Record<Kind, number>>,
  tallyOf: TallyOf,
): void {
  const setting = query.folded.text.split(' ', WORDS_OF_A_TEXT).length < WORDS_OF_A_TEXT ? 1 : NAME_IN_TEXT;
  for (const { kind, name, guessed, pages: declaring } of hits) {
    const score = NAME_SCORES[kind] * (kind === 'alert' ? 1 : setting) * (guessed ? NAME_GUESSED : 1);
    const shared = Math.min(1, FEW_PAGES / declaring.length);
    for (const number of declaring) {
      const page = pages[number];
      if (!page) continue;
      const place = isAbout(page, name) || priors[page.kind] > 1 ? 1 : elsewhere(page) * shared;
      tallyOf(number).addName(score * place, { kind, text: name });
    }
  }
}

/** A page that declares many names is a list of them and about none. */
function elsewhere({ statuses, events, conditions }: IndexPage): number {
  const declared = statuses.length + events.length + conditions.length;
  return NAME_ELSEWHERE * Math.min(1, NAMES_OF_A_SUBJECT / Math.max(declared, 1));
}

function isAbout(page: IndexPage, name: string): boolean {
  return (
    page.key === name ||
    page.title
      .toLowerCase()
      .split(/[^\p{L}\p{N}:]+/u)
      .includes(name.toLowerCase())
  );
}
