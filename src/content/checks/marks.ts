import type { Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '../page';
import { type CheckedText, problemAt } from './text';

/**
 * Checks that no mark of Markdown is left in the text: `**` beside a full-width mark neither opens nor closes a bold,
 * and the page shows the stars.
 */
export function checkMarks(checked: CheckedText): Problem[] {
  const problems: Problem[] = [];
  visit(checked.tree, 'text', ({ value, position }: Text) => {
    if (position === undefined || !value.includes('**')) return;
    const before = value.slice(0, value.indexOf('**')).split('\n');
    const line = position.start.line + before.length - 1;
    const message =
      'Unexpected `**` that the page shows as stars, expected it to open or close a bold. Beside a full-width mark it does neither: put the mark outside the bold, as in `**Name**：`.';
    problems.push(problemAt(checked, line, message));
  });
  return problems;
}
