import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkPrepared, prepareFor } from '../../../../src/validator/check-snippet';
import { readDocument } from '../../../../src/validator/extract/document';
import { documentSnippets } from '../../../../src/validator/extract/snippets';
import { checkContext } from '../../../../src/validator/options';
import type { Snippet } from '../../../../src/validator/snippet';

const LANGUAGES = [
  'yaml',
  'json',
  'toml',
  'promql',
  'jq',
  'jsonpath',
  'go-template',
  'custom-columns',
  'dockerfile',
  'systemd',
  'ini',
  'nginx',
  'powershell',
  'rego',
  'cel',
  'mermaid',
] as const;
/** No check may take longer over such a small text. */
const LONGEST_MILLISECONDS = 500;

const texts = new Map<string, string[]>();

beforeAll(() => {
  for (const path of globSync('test/fixtures/validator/{languages,manifests}/correct/*.md')) {
    for (const { language, text } of documentSnippets(readDocument(path, readFileSync(path, 'utf8'), false)))
      texts.set(language, [...(texts.get(language) ?? []), text]);
  }
});

function snippetOf(language: string, text: string): Snippet {
  const [snippet] = documentSnippets(
    readDocument('page.md', `~~~~~~${language}\n${text.replaceAll('~~~~~~', '')}\n~~~~~~\n`, false),
  );
  if (snippet === undefined) throw new Error('the page holds no snippet');
  return snippet;
}

async function hold(language: string, text: string): Promise<void> {
  const snippet = snippetOf(language, text);
  await prepareFor(snippet);
  const start = performance.now();
  const check = checkPrepared(snippet, checkContext({}));
  expect(check.reason ?? '').not.toContain('the check itself failed');
  for (const { start: from, end } of check.remarks) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(from);
    expect(from).toBeLessThanOrEqual(snippet.text.length + 1);
  }
  expect(performance.now() - start).toBeLessThan(LONGEST_MILLISECONDS);
}

describe.each(LANGUAGES)('the check of %s', (language) => {
  test('never fails on arbitrary text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 200 }), (text) => hold(language, text)),
      { numRuns: 60 },
    );
  });

  test('never fails on text that is cut, doubled or crossed', async () => {
    const known = [...(texts.get(language) ?? []), ...(texts.get('yaml') ?? [])];
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('', '"', '{', '}', '\n', '\t', '[', '\\', '$', '<<'),
        async (which, from, cut, put) => {
          const text = known[which % known.length] ?? '';
          const at = from % (text.length + 1);
          await hold(language, text.slice(0, at) + put + text.slice(Math.min(text.length, at + (cut % 20))));
        },
      ),
      { numRuns: 80 },
    );
  });
});

describe('the check of yaml', () => {
  test.each([
    ['names itself in a merge key', 'a: &a\n  <<: *a\n  b: *a\n  c: *a'],
    ['names itself in a list', 'a: &a [*a, *a, {b: *a}]'],
  ])('ends for an anchor that %s', (_, text) => hold('yaml', text));
});

describe('the check of jq', () => {
  test('does not run what would escape from the frame around the program', () =>
    hold('jq', '1) else empty end, repeat(1), (if false then (1'));
});
