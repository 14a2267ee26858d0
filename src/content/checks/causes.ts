import type { Problem } from '../page';
import { type CheckedText, problemAt } from './text';

const CAUSE = /^cause-./;

/** Checks that a runbook has one subsection per cause below its fixes, `### … {#cause-<name>}`, and causes nowhere else. */
export function checkCauses(checked: CheckedText): Problem[] {
  if (checked.kind !== 'runbook') return [];
  const problems: Problem[] = [];
  let section = '';
  let causes = 0;
  for (const { id, depth, line } of checked.text.headings) {
    if (depth === 2) section = id;
    const isCausePlace = section === 'mitigation' && depth === 3;
    if (isCausePlace) causes++;
    if (isCausePlace && id !== '' && !CAUSE.test(id)) {
      const message = `Unexpected \`#${id}\` below \`#mitigation\`, expected an id such as \`#cause-${id}\`. Each subsection there is one cause: rename it in both languages.`;
      problems.push(problemAt(checked, line, message));
    }
    if (!isCausePlace && CAUSE.test(id)) {
      const message = `Unexpected \`#${id}\` here, expected causes as headings of level 3 below \`#mitigation\`. Move it, in both languages.`;
      problems.push(problemAt(checked, line, message));
    }
  }
  const mitigation = checked.text.headings.find(({ id, depth }) => id === 'mitigation' && depth === 2);
  if (mitigation !== undefined && causes === 0) {
    const message =
      'Missing causes below `#mitigation`, expected at least one `### … {#cause-<name>}`. Write one subsection per cause.';
    problems.push(problemAt(checked, mitigation.line, message));
  }
  return problems;
}
