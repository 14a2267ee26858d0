import { expect, test } from 'vitest';
import { alertAddress } from '../../../src/content';
import { ALERT_NAMES, ALERTS } from '../../../src/content/alerts';
import { formatProblem, formatProblems, readPages } from '../../../src/content/read';

test('the pages of this site have no problems', () => {
  const alerts = new Map(ALERT_NAMES.map((name) => [name, alertAddress(ALERTS[name].component, name)]));
  const { pages, problems } = readPages('.', { trees: new Set(), alerts });
  expect(problems.map(formatProblem)).toEqual([]);
  expect(pages.length).toBeGreaterThan(0);
});

test('a build that fails says how many problems there are, and each on a line that editors link', () => {
  const problem = { file: 'docs/a.md', line: 3, column: 1, message: 'Unexpected x, expected y.' };
  expect(formatProblems([problem])).toBe('One problem in the pages:\n\ndocs/a.md:3:1: Unexpected x, expected y.\n');
  expect(formatProblems([problem, problem])).toMatch(/^2 problems in the pages:/);
});
