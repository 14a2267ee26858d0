import { allFindings, countOutcomes, type Report } from '../report';

/** One JSON object: the counts and every finding. */
export function reportJson(report: Report): string {
  const snippets = report.files.reduce((sum, file) => sum + file.snippets.length, 0);
  const body = {
    files: report.files.length,
    snippets,
    outcomes: countOutcomes(report),
    findings: allFindings(report),
    notes: report.notes,
  };
  return JSON.stringify(body, null, 2);
}
