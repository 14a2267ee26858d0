import type { Locale } from '../content';
import { cuttingPairs, type Expansion, expandQuery, understoodPairs } from './synonyms/expand';
import type { TermIndex } from './term-index';
import { type FoldedText, fold } from './text/fold';
import { foldedTerms, termRuns, termWords, words } from './text/tokens';
import { blankVolatile } from './text/volatile';

/** More than this of a query is not read: its beginning and its end are kept, where logs have their causes. */
export const LONGEST_QUERY = 40_000;
/** A long paste is judged by its rarest terms. */
const MOST_TERMS = 80;
/** Up to so many words a query was typed and may hold mistakes; a longer one was pasted. */
const MOST_TYPED_WORDS = 8;
/** The words that are shown as the reason of a hit are taken from the beginning of a long query. */
const LONGEST_SHOWN = 4000;
/** A typed query in Chinese has no more characters. */
const MOST_HAN = 100;
/** A shorter text was typed: what stands in it was meant. */
const SHORTEST_PASTED = 60;
const NAME =
  /(?<![\w./-])(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?::\d{1,5})?(?:\/[\w./-]{1,200})?(?::[\w.-]{1,128})?(?:@sha256)?(?![\w/])/gi;
const FILE = /\.(?:sock|go|toml|ya?ml|json|conf|cfg|sh|key|crt|pem|service|so|jar|py)(?::\d+)?$/i;
const HAN = /\p{Script=Han}/u;
/** A word that somebody writes, not the name of a host, an image or a Pod. */
const PLAIN = /^(?:\p{L}{3,20}|\p{Script=Han}{2})$/u;
const PREFIX_WEIGHT = 0.7;
/** Of several words that begin so only one was meant. */
const PREFIX_WEIGHT_OF_OTHERS = 0.35;
const CORRECTION_WEIGHT = 0.8;
/** `docker.io` is one word of a query, though it stands in the index also as `docker` and `io`. */
const PART_WEIGHT = 0.7;
/** The words of a symptom that is recognised as a whole. */
const UNDERSTOOD_WEIGHT = 0.5;
const MOST_GUESSES = 6;
const SHORTEST_PREFIX = 2;
const SHORTEST_CORRECTED = 4;
const SHORTEST_CORRECTED_TWICE = 9;

/** A query as the ranking reads it. */
export interface Query {
  readonly folded: FoldedText;
  /** All terms, also of volatile parts: signatures may name them. */
  readonly allTerms: ReadonlySet<string>;
  /** The terms that the index knows, with what each counts. */
  readonly weights: ReadonlyMap<string, number>;
  /** The word that each weighted term came from, to show. */
  readonly words: ReadonlyMap<string, string>;
  /** How many words of it nobody knows: they count against every page. */
  readonly unknown: number;
  /** What unknown words were taken for. */
  readonly corrections: ReadonlySet<string>;
}

/** Reads a query against an index: cleaned, cut into terms, with synonyms and, where it was typed, with corrections. */
export function readQuery(text: string, index: TermIndex, locale: Locale): Query {
  const folded = fold(boundQuery(text));
  const cleaned = withoutNames(blankVolatile(folded.text), index);
  const weights = new Map<string, number>();
  const shown = termWords(cleaned.slice(0, LONGEST_SHOWN));
  const corrections = correct(cleaned, index);
  for (const [term, weight] of corrections) weights.set(term, weight);
  const understood = folded.lower.length > MOST_HAN ? new Set<string>() : understoodPairs(folded.lower);
  const saidTwice = partsOfKnown(cleaned, index);
  for (const [term, weight] of ownTerms(meantTerms(cleaned, folded.lower), index)) {
    weights.set(
      term,
      saidTwice.has(term) ? weight * PART_WEIGHT : understood.has(term) ? weight * UNDERSTOOD_WEIGHT : weight,
    );
  }
  const expansions = [...expandQuery(folded.lower, locale)].filter(([term]) => index.has(term) && !weights.has(term));
  const share = expansionShare(weights, expansions, index);
  for (const [term, { weight, word }] of expansions) {
    weights.set(term, weight * share);
    if (!shown.has(term)) shown.set(term, word);
  }
  return {
    folded,
    allTerms: new Set(foldedTerms(folded.text)),
    weights,
    words: shown,
    unknown: unknownWords(cleaned, index, corrections.size),
    corrections: new Set(corrections.keys()),
  };
}

/** Hosts and images of a pasted text say nothing of what failed; those that a page names, as registry-1.docker.io, do. */
function withoutNames(text: string, index: TermIndex): string {
  if (text.length < SHORTEST_PASTED) return text;
  return text.replace(NAME, (name) =>
    FILE.test(name) || index.has(name.toLowerCase()) || index.has((name.split('/')[0] ?? '').toLowerCase())
      ? name
      : ' '.repeat(name.length),
  );
}

/** The words of a text that the index does not hold, without those that were put right. Names and numbers of a paste are no words. */
function unknownWords(cleaned: string, index: TermIndex, corrected: number): number {
  const runs = termRuns(cleaned.slice(0, LONGEST_SHOWN));
  const unknown = runs.filter((terms) => !terms.some((term) => index.has(term)) && PLAIN.test(terms[0] ?? ''));
  return Math.max(0, unknown.length - corrected);
}

/** The terms without pairs of Han characters that stand for nothing. Only in a typed query: a long paste has enough other words. */
function meantTerms(cleaned: string, lower: string): string[] {
  const terms = foldedTerms(cleaned);
  if (lower.length > MOST_HAN) return terms;
  const chance = cuttingPairs(lower);
  return chance.size === 0 ? terms : terms.filter((term) => !chance.has(term));
}

/** The terms that stand in a text only as parts of identifiers that the index knows as a whole. */
function partsOfKnown(cleaned: string, index: TermIndex): ReadonlySet<string> {
  const parts = new Set<string>();
  const words = new Set<string>();
  for (const [whole = '', ...others] of termRuns(cleaned)) {
    const isKnown = others.length > 0 && index.has(whole) && !HAN.test(whole);
    if (!isKnown) words.add(whole);
    for (const term of others) (isKnown ? parts : words).add(term);
  }
  for (const word of words) parts.delete(word);
  return parts;
}

/** What a query is taken to mean never outweighs what it says. */
function expansionShare(
  weights: ReadonlyMap<string, number>,
  expansions: readonly (readonly [string, Expansion])[],
  index: TermIndex,
): number {
  let own = 0;
  for (const [term, weight] of weights) own += weight * index.rarity(term);
  const added = expansions.reduce((sum, [term, { weight }]) => sum + weight * index.rarity(term), 0);
  return own > 0 && added > own ? own / added : 1;
}

/** The text, or the beginning and the end of one that is too long. */
export function boundQuery(text: string, longest = LONGEST_QUERY): string {
  if (text.length <= longest) return text;
  const half = longest / 2;
  return `${text.slice(0, half)}\n${text.slice(-half)}`;
}

function ownTerms(terms: readonly string[], index: TermIndex): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) if (index.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  joinNeighbours(terms, index, counts);
  const rarest = [...counts].sort(([left], [right]) => index.rarity(right) - index.rarity(left)).slice(0, MOST_TERMS);
  return new Map(rarest.map(([term, count]) => [term, 1 + Math.log(count) / 2]));
}

/** `image pull back off` also means `imagepullbackoff`: neighbours that together are a known identifier count as it. */
function joinNeighbours(terms: readonly string[], index: TermIndex, counts: Map<string, number>): void {
  if (terms.length > MOST_TYPED_WORDS * 2) return;
  for (let start = 0; start < terms.length; start++) {
    let joined = terms[start] ?? '';
    for (let next = start + 1; next < Math.min(start + 5, terms.length); next++) {
      joined += terms[next] ?? '';
      if (joined.length >= 6 && index.has(joined)) counts.set(joined, 1);
    }
  }
}

function correct(cleaned: string, index: TermIndex): Map<string, number> {
  const found = new Map<string, number>();
  const typed = words(cleaned);
  if (typed.length > MOST_TYPED_WORDS) return found;
  for (const word of typed) {
    if (/^\d+$/.test(word) || foldedTerms(word).some((term) => index.has(term))) continue;
    const [term] = foldedTerms(word);
    if (term === undefined) continue;
    for (const [guess, weight] of guesses(word, term, index)) found.set(guess, weight);
  }
  return found;
}

function guesses(word: string, term: string, index: TermIndex): [string, number][] {
  if (word.length >= SHORTEST_CORRECTED) {
    const near = [
      ...new Set([...index.spelling.within1(term, MOST_GUESSES), ...index.spelling.within1(word, MOST_GUESSES)]),
    ];
    if (near.length === 0 && word.length >= SHORTEST_CORRECTED_TWICE)
      near.push(...index.spelling.within2(word, MOST_GUESSES));
    // Of several words that could be meant it is the most common one.
    const [common] = near.sort((left, right) => index.rarity(left) - index.rarity(right));
    if (common !== undefined) return [[common, CORRECTION_WEIGHT]];
  }
  if (word.length < SHORTEST_PREFIX) return [];
  const begun = index.spelling.withPrefix(word, MOST_GUESSES);
  const [common] = begun.toSorted((left, right) => index.rarity(left) - index.rarity(right));
  return begun.map((guess) => [guess, guess === common ? PREFIX_WEIGHT : PREFIX_WEIGHT_OF_OTHERS]);
}
