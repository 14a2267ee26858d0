import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { validateText } from '../../../../src/validator';

const FILES = globSync('test/fixtures/validator/{languages,manifests}/correct/*.md').sort();

describe('code that is right', () => {
  test.each(FILES)('has neither findings nor failed checks in %s', async (path) => {
    const report = await validateText(path, readFileSync(path, 'utf8'), { site: false });
    expect(report.findings.map(({ line, rule, message }) => `${line} ${rule} ${message}`)).toEqual([]);
    const unchecked = report.snippets.filter(({ outcome }) => outcome === 'couldNotCheck');
    expect(unchecked.map(({ snippet, reason }) => `${snippet.text} ${reason}`)).toEqual([]);
    expect(report.snippets.filter(({ snippet }) => snippet.parent === undefined).length).toBeGreaterThanOrEqual(10);
  });
});
