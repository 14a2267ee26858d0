import type { ReadFailure } from '../failures/read';
import { type Fit, fitOf } from '../failures/read';
import type { IndexPage } from '../index-data/data';
import type { TallyOf } from './tally';

/** What a page counts by how far it explains the failure that a text tells of. */
const FACTORS: Readonly<Record<Fit['kind'], number>> = {
  both: 1.25,
  operation: 1.05,
  'other-fault': 0.85,
  'other-operation': 0.6,
};
/** What it counts by itself that a page explains just this failure, on the scale of messages. */
const EXPLAINED = 24;
/** A typed word may name the operation in passing. */
const TYPED = 0.5;
const WORDS_OF_A_TEXT = 7;

/** Adds to each page that declares the failure, and tells how much the others count. */
export function countFailures(
  read: ReadFailure,
  text: string,
  pages: readonly IndexPage[],
  tallyOf: TallyOf,
): (page: number) => number {
  const typed = text.split(' ', WORDS_OF_A_TEXT).length < WORDS_OF_A_TEXT;
  const factors = pages.map((page, number) => {
    const fit = fitOf(read, page.failures);
    if (fit === undefined) return 1;
    if (fit.kind === 'both' && fit.failure) {
      const [fault = ''] = read.faults;
      const section = page.sections.findIndex(({ id }) => id === fit.failure?.section);
      tallyOf(number).addFailure(EXPLAINED * (typed ? TYPED : 1), section, {
        kind: 'failure',
        text: '',
        operation: fit.failure.operation,
        fault,
      });
    }
    return typed ? 1 + (FACTORS[fit.kind] - 1) * TYPED : FACTORS[fit.kind];
  });
  return (page) => factors[page] ?? 1;
}
