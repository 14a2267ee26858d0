import type { Problem } from './page';

/** A problem on one line, in the form that editors and terminals link: `file:line:column: message`. */
export function formatProblem({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}: ${message}`;
}

/** Problems as the message of a build that fails because of them. */
export function formatProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? 'One problem' : `${problems.length} problems`;
  return `${count} in the pages:\n\n${problems.map(formatProblem).join('\n')}\n`;
}
