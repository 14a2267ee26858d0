import type { Localized } from '../locale';
import type { Citation } from './citation';
import { errataPlacements } from './citation';
import { type CoveredRow, countStates } from './coverage';
import { GENERAL_ERRATA, LAST_ERRATUM } from './errata';

const STATES = ['placed', 'partly', 'open', 'dropped'] as const;

/** The counts of each seed document and of all, as a table in plain text. */
export function coverageTable(
  covered: readonly CoveredRow[],
  seeds: Readonly<Record<string, Localized>>,
  citations: readonly Citation[],
): string {
  const lines = Object.entries(seeds).map(([seed, { en: subject }]) =>
    tableLine(
      seed,
      covered.filter(({ row }) => row.row.startsWith(`${seed}-`)),
      subject,
    ),
  );
  const handled = new Set([...errataPlacements(citations).keys(), ...Object.keys(GENERAL_ERRATA)]).size;
  return [
    `${'seed'.padEnd(6)}${'rows'.padStart(6)}${STATES.map((state) => state.padStart(9)).join('')}`,
    ...lines,
    tableLine('all', covered, `${handled} of ${LAST_ERRATUM} errata put right`),
  ].join('\n');
}

function tableLine(name: string, covered: readonly CoveredRow[], note: string): string {
  const counts = countStates(covered);
  const numbers = STATES.map((state) => String(counts[state]).padStart(9)).join('');
  return `${name.padEnd(6)}${String(covered.length).padStart(6)}${numbers}  ${note}`;
}

/** The rows that are not placed or only partly, one on a line: its place in the seed, and the pages that do not cite it yet. */
export function openRows(covered: readonly CoveredRow[]): string {
  return covered
    .filter(({ state }) => state === 'open' || state === 'partly')
    .map(
      ({ row, state, missing }) =>
        `${row.row}  ${state.padEnd(6)}  ${missing.join(', ')}  (${row.subject}, lines ${row.lines})`,
    )
    .join('\n');
}
