import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { validateText } from '../../../src/validator';

const FIXTURE = 'test/fixtures/validator/defects.md';

test('every kind of defect is told with its place and a message that says what to do', async () => {
  const report = await validateText('defects.md', readFileSync(FIXTURE, 'utf8'));
  const lines = report.findings.map(({ line, column, rule, message }) => `${line}:${column} ${rule}\n  ${message}`);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../fixtures/validator/defects.snapshot.txt');
});

test('every message names what was found first and ends as a sentence', async () => {
  const report = await validateText('defects.md', readFileSync(FIXTURE, 'utf8'));
  for (const { message } of report.findings) expect(message).toMatch(/^Unexpected .*[.?`]$/s);
});
