import type { Problem } from '../../content/page';

/**
 * Stops the build with everything that is wrong with the content, each with file, line and remedy. In the dev server
 * the author sees the same text and goes on writing.
 *
 * @throws in a build, when there is a problem
 */
export function reportProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const lines = problems.map(({ file, line, column, message }) => `  ${file}:${line}:${column} ${message}`);
  const text = `The content has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:\n${lines.join('\n')}`;
  if (process.env.NODE_ENV === 'production') throw new Error(text);
  console.error(text);
}
