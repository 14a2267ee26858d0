import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { validateTexts } from '../../../src/validator/files';

const FILES = globSync('test/fixtures/validator/{correct,languages/correct,manifests/correct}/**/*.md').sort();

describe('code that is right', async () => {
  const report = await validateTexts(FILES.map((path) => ({ path, text: readFileSync(path, 'utf8') })));

  test.each(report.files.map((file) => [file.file, file] as const))('has no findings in %s', (_name, file) => {
    expect(file.findings.map(({ line, rule, message }) => `${line} ${rule} ${message}`)).toEqual([]);
  });

  test('is plentiful: at least 300 different blocks', () => {
    const fences = report.files
      .flatMap((file) => file.snippets)
      .filter(({ snippet }) => snippet.purpose.kind === 'fence');
    expect(new Set(fences.map(({ snippet }) => snippet.text)).size).toBeGreaterThanOrEqual(300);
  });
});
