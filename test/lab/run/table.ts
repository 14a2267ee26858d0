import type { ChangeResult } from '../record';
import type { Outcome } from './run';

const HEADINGS = [
  'page',
  'cause',
  'reproduced',
  'found by search',
  'blocks run',
  'fix proven',
  'undo proven',
  'seconds',
];

/** The outcomes of a run as a table, then what went wrong, line by line. `found` says which place the page has for what was recorded. */
export function table(outcomes: readonly Outcome[], found: (outcome: Outcome) => string): string {
  const rows = outcomes.map((outcome) => {
    const { scenario, record, seconds } = outcome;
    const blocks = record?.blocks ?? [];
    const ran = blocks.filter(({ result }) => result !== 'skipped' && result !== 'failed').length;
    return [
      scenario.page,
      scenario.section.replace('cause-', ''),
      record === undefined ? 'no' : 'yes',
      record === undefined ? '' : found(outcome),
      record === undefined ? '' : `${ran}/${blocks.length}`,
      proven(record?.fix),
      proven(record?.undo),
      String(seconds),
    ];
  });
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(HEADINGS), ...rows.map(line), '', ...outcomes.flatMap(problems), totals(outcomes), ''].join('\n');
}

function proven(change: ChangeResult | undefined): string {
  if (change === undefined) return '-';
  return change.proven ? 'yes' : 'no';
}

function problems({ scenario: { id }, problem, record }: Outcome): string[] {
  return [
    ...(problem === undefined ? [] : [`${id}: ${problem}`]),
    ...(record?.blocks ?? [])
      .filter(({ result }) => result === 'failed')
      .map(({ title, why }) => `${id}: block ${JSON.stringify(title)}: ${why}`),
    ...(record?.fix?.proven === false ? [`${id}: fix: ${record.fix.why}`] : []),
    ...(record?.undo?.proven === false ? [`${id}: undo: ${record.undo.why}`] : []),
  ];
}

function totals(outcomes: readonly Outcome[]): string {
  const records = outcomes.flatMap(({ record }) => (record === undefined ? [] : [record]));
  const blocks = records.flatMap((record) => record.blocks);
  const count = (result: string) => blocks.filter((one) => one.result === result).length;
  return [
    `${records.length} of ${outcomes.length} causes reproduced`,
    `${blocks.length - count('skipped') - count('failed')} blocks run, ${count('failed')} failed, ${count('skipped')} skipped`,
    `${records.filter(({ fix }) => fix?.proven).length} fixes and ${records.filter(({ undo }) => undo?.proven).length} undos proven`,
  ].join('; ');
}
