import { type Finding, OUTCOMES, type Outcome } from './finding';
import type { Snippet } from './snippet';

/** What became of one snippet. */
export interface SnippetResult {
  readonly snippet: Snippet;
  readonly outcome: Outcome;
  /** Why it was skipped or could not be checked, or what it is an excerpt of. */
  readonly reason?: string;
}

/** What was found in one file. Findings in the order of the file. */
export interface FileReport {
  readonly file: string;
  readonly snippets: readonly SnippetResult[];
  readonly findings: readonly Finding[];
}

export interface Report {
  readonly files: readonly FileReport[];
  /** What was asked for and did not run, for example ShellCheck where it is not installed. */
  readonly notes: readonly string[];
}

export type OutcomeCounts = Readonly<Record<Outcome, number>>;

export function countOutcomes(report: Report): OutcomeCounts {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  for (const file of report.files) for (const { outcome } of file.snippets) counts[outcome] += 1;
  return counts;
}

export function allFindings(report: Report): Finding[] {
  return report.files.flatMap((file) => file.findings);
}

/** 0 where all is well, 1 with findings, 2 where something could not be checked. */
export function exitCode(report: Report): 0 | 1 | 2 {
  if (allFindings(report).length > 0) return 1;
  return countOutcomes(report).couldNotCheck > 0 ? 2 : 0;
}
