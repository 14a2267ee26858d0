import type { Problem } from '../../content/page';
import { formatProblems } from '../../content/read';

/**
 * Stops the build with everything that is wrong with the content, each with file, line and remedy. In the dev server
 * the author sees the same text and goes on writing.
 *
 * @throws in a build, when there is a problem
 */
export function reportProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const text = formatProblems(problems);
  if (process.env.NODE_ENV === 'production') throw new Error(text);
  console.error(text);
}
