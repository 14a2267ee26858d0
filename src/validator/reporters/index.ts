import type { Report } from '../report';
import { reportGithub } from './github';
import { reportJson } from './json';
import { reportSarif } from './sarif';
import { reportText } from './text';

/** Turns a report into what is printed; pure functions of the report. */
export const REPORTERS = {
  text: reportText,
  json: reportJson,
  github: reportGithub,
  sarif: reportSarif,
} as const satisfies Record<string, (report: Report) => string>;

export type ReportFormat = keyof typeof REPORTERS;

export function isReportFormat(text: string): text is ReportFormat {
  return Object.hasOwn(REPORTERS, text);
}
