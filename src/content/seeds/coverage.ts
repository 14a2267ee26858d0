import type { Citation, Placement } from './citation';
import type { SeedRow } from './row';

/**
 * How far a row is carried by the site: `placed` by all its pages, `partly` by its first but not yet by all,
 * `open` by none or not by its first, `dropped` since it holds nothing but structure.
 */
export type CoverageState = 'placed' | 'partly' | 'open' | 'dropped';

/** A row of a seed document with the sections that carry it. */
export interface CoveredRow {
  readonly row: SeedRow;
  readonly state: CoverageState;
  /** Every section that cites the row: that of its first page first, then its further pages, then others. */
  readonly placements: readonly Placement[];
  /** The keys of the row that do not cite it yet. */
  readonly missing: readonly string[];
}

/** Says of each row where the site carries it. A row counts as placed when the page of its first key cites it. */
export function coverage(rows: readonly SeedRow[], citations: readonly Citation[]): CoveredRow[] {
  const placementsOf = new Map<string, Placement[]>();
  for (const { key, section, rows: cited } of citations) {
    for (const row of cited) placementsOf.set(row, [...(placementsOf.get(row) ?? []), { key, section }]);
  }
  return rows.map((row) => {
    const placements = (placementsOf.get(row.row) ?? []).toSorted((a, b) => rank(row, a) - rank(row, b));
    const missing = row.pages.filter((page) => placements.every(({ key }) => key !== page));
    return { row, state: stateOf(row, missing), placements, missing };
  });
}

function stateOf({ pages }: SeedRow, missing: readonly string[]): CoverageState {
  const [first] = pages;
  if (first === undefined) return 'dropped';
  if (missing.includes(first)) return 'open';
  return missing.length === 0 ? 'placed' : 'partly';
}

function rank({ pages }: SeedRow, { key }: Placement): number {
  const position = pages.indexOf(key);
  return position < 0 ? pages.length : position;
}

/** How many rows are in each state. */
export function countStates(covered: readonly CoveredRow[]): Readonly<Record<CoverageState, number>> {
  const counts = { placed: 0, partly: 0, open: 0, dropped: 0 };
  for (const { state } of covered) counts[state]++;
  return counts;
}
