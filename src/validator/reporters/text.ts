import type { Finding, Outcome } from '../finding';
import { allFindings, countOutcomes, type Report } from '../report';

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  ok: 'ok',
  finding: 'with findings',
  excerpt: 'excerpts',
  skipped: 'skipped',
  couldNotCheck: 'could not be checked',
};

/** For a terminal: one finding per line in the form that editors turn into links, then the counts. */
export function reportText(report: Report): string {
  const findings = allFindings(report);
  return [
    ...findings.map(line),
    ...unchecked(report),
    ...report.notes.map((note) => `note: ${note}`),
    summary(report, findings),
  ].join('\n');
}

function line({ file, line, column, severity, rule, message }: Finding): string {
  return `${file}:${line}:${column} ${severity} ${rule}\n  ${message}`;
}

function unchecked(report: Report): string[] {
  return report.files.flatMap(({ file, snippets }) =>
    snippets
      .filter(({ outcome }) => outcome === 'couldNotCheck')
      .map(({ snippet, reason }) => {
        const { line, column } = snippet.file.lines.position(snippet.positions.start(0));
        return `${file}:${line}:${column} could not check this ${snippet.language} snippet: ${reason ?? 'no reason given'}`;
      }),
  );
}

function summary(report: Report, findings: readonly Finding[]): string {
  const counts = countOutcomes(report);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const parts = Object.entries(OUTCOME_WORDS).map(([outcome, words]) => `${counts[outcome as Outcome]} ${words}`);
  const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
  return `${counted(findings.length, 'finding')} in ${counted(report.files.length, 'file')}; ${counted(total, 'snippet')}: ${parts.join(', ')}`;
}
