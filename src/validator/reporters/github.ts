import type { Finding } from '../finding';
import { allFindings, type Report } from '../report';

/** Workflow commands of GitHub Actions: each finding shows at its line of the pull request. */
export function reportGithub(report: Report): string {
  return allFindings(report).map(command).join('\n');
}

function command({ severity, file, line, column, endLine, endColumn, rule, message }: Finding): string {
  const properties = { file, line, col: column, endLine, endColumn, title: rule };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${severity} ${list.join(',')}::${data(message)}`;
}

/** The escapes of https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
