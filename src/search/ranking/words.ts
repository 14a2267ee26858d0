import { HIGHEST_FIELD_WEIGHT } from '../fields';
import type { Query } from '../query';
import type { TermIndex } from '../term-index';
import type { TallyOf } from './tally';

/** What a word counts that nobody knows, against the rarest that the index knows. */
const UNKNOWN = 0.6;

/** Each term counts its rarity times the weight of the field it stands in, as a share of what the whole query could reach. */
export function countTerms(query: Query, index: TermIndex, tallyOf: TallyOf): void {
  let possible = 0;
  for (const [term, weight] of query.weights) possible += weight * index.rarity(term);
  // A word that no page holds is one that the right page would hold: without it one known word would look like a full answer.
  possible += query.unknown * index.rarest * UNKNOWN;
  const scale = 100 / (Math.max(possible, Number.EPSILON) * HIGHEST_FIELD_WEIGHT);
  for (const [term, weight] of query.weights) {
    const value = weight * index.rarity(term) * scale;
    for (const [number, fieldWeight] of index.lookUp(term)) {
      const unit = index.units[number];
      if (unit) tallyOf(unit.page).addTerm(term, value * fieldWeight, unit.section);
    }
  }
}
