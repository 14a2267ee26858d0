import { emptySections } from '../markdown/headings';
import type { Problem } from '../page';
import { type CheckedText, problemAt } from './text';

/** Checks what holds for the headings of every page: explicit unique ids, no title in the body, no empty section. */
export function checkHeadings(checked: CheckedText): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  for (const { id, depth, text, line } of checked.text.headings) {
    const marks = '#'.repeat(depth);
    if (depth === 1) {
      const message = `Unexpected heading \`# ${text}\`, expected headings from level 2 on. The \`title\` of the front matter is the heading of the page: remove this one.`;
      problems.push(problemAt(checked, line, message));
    } else if (id === '') {
      const message = `Missing id of the heading \`${marks} ${text}\`, expected \`${marks} ${text} {#an-id}\`. Use the same id in both languages, so that links survive translation.`;
      problems.push(problemAt(checked, line, message));
    } else if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
      const message = `Unexpected id \`#${id}\`, expected lower-case letters, digits and single hyphens. Rename it in both languages.`;
      problems.push(problemAt(checked, line, message));
    } else if (seen.has(id)) {
      const message = `Unexpected second \`#${id}\`, expected ids that are unique on the page. Line ${seen.get(id)} has it already: rename one in both languages.`;
      problems.push(problemAt(checked, line, message));
    } else seen.set(id, line);
  }
  for (const { id, text, line } of emptySections(checked.tree)) {
    const message = `Unexpected empty section \`#${id}\`, expected content below \`${text}\`. Write it, in both languages.`;
    problems.push(problemAt(checked, line, message));
  }
  return problems;
}
