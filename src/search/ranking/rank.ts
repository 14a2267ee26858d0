import { readFailure } from '../failures/read';
import type { IndexPage } from '../index-data/data';
import type { NameTable } from '../names';
import type { PhraseTable } from '../phrases';
import type { Query } from '../query';
import type { SignatureTable } from '../signatures/table';
import type { TermIndex } from '../term-index';
import { countFailures } from './failures';
import { countSignatures } from './messages';
import { countNames, countPhrases } from './names';
import { kindPriors } from './prior';
import { scopeOf } from './scope';
import { type RankedPage, Tally, type TallyOf } from './tally';
import { countTerms } from './words';

export type { RankedPage } from './tally';

/** A retired alert comes after the one that took its place. */
const RETIRED = 0.8;

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
  const tallyOf: TallyOf = (page) => {
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
  const weightOf = countFailures(readFailure(query.folded.lower), query.folded.text, pages, tallyOf);
  const titleLength = ({ page }: RankedPage): number => pages[page]?.title.length ?? 0;
  const scope = scopeOf(query.folded.lower);
  return Array.from(tallies, ([number, tally]) => {
    const page = pages[number];
    const prior = page ? priors.words[page.kind] * scope(page) * (page.retired ? RETIRED : 1) : 0;
    return tally.result(number, prior, weightOf(number), query.words);
  }).sort(
    (left, right) => right.score - left.score || titleLength(left) - titleLength(right) || left.page - right.page,
  );
}
