import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateText } from '../../../src/validator';
import { processorTime } from '../../../src/validator/limits';

const MEGABYTE = 1_000_000;
const LONGEST = 2_000;

/** The processor time that one validation takes, in milliseconds; it must not fail. The clock would also count what other programs do. */
async function timeOf(text: string): Promise<number> {
  const start = processorTime();
  const report = await validateText('page.md', text);
  // A parser of another language may give up; the report then says so. Ours may not.
  const failed = report.snippets.filter(
    ({ snippet, reason }) => /^(?:shell|console)$/.test(snippet.language) && reason?.includes('failed'),
  );
  expect(failed.map(({ reason }) => reason)).toEqual([]);
  return processorTime() - start;
}

const HOSTILE: Readonly<Record<string, string>> = {
  'openings of links': '[a](`'.repeat(200_000),
  'back-quotes of many lengths': '`a``b```'.repeat(120_000),
  quotes: `${'> '.repeat(500_000)}a`,
  'list markers': `${'- '.repeat(400_000)}a\n`.repeat(1),
  'short lines': 'a\n'.repeat(500_000),
  'table rows': '|a|b|\n|-|-|\n'.repeat(80_000),
  'code in one paragraph': '`kubectl get pods`\n'.repeat(50_000),
  'nested substitutions': `\`\`\`bash\n${'$('.repeat(100_000)}\n\`\`\``,
  'nested quotes': `\`\`\`bash\n${'"$(a '.repeat(50_000)}\n\`\`\``,
  'nested braces': `\`\`\`bash\n${'{ '.repeat(300_000)}\n\`\`\``,
  'one long line of words': `\`\`\`bash\nkubectl get ${'pods '.repeat(180_000)}\n\`\`\``,
  'one long line of flags': `\`\`\`bash\nkubectl get pods ${'--x '.repeat(50_000)}\n\`\`\``,
  'here-documents': `\`\`\`bash\n${'cat <<EOF\na\nEOF\n'.repeat(60_000)}\`\`\``,
  'open here-documents': `\`\`\`bash\n${'cat <<EOF\n'.repeat(90_000)}\`\`\``,
  'angle brackets': `\`\`\`bash\n${'<a '.repeat(300_000)}\n\`\`\``,
  'full-width characters': `\`\`\`bash\n${'，'.repeat(300_000)}\n\`\`\``,
  prompts: `\`\`\`console\n${'$ ls\n'.repeat(150_000)}\`\`\``,
  pipelines: `\`\`\`bash\n${'a | '.repeat(200_000)}a\n\`\`\``,
};

describe('hostile input', () => {
  // Time of the processor counts the collection of garbage too, which comes when it likes: the better of several runs is the validator's own.
  test.each(Object.entries(HOSTILE))(
    'a megabyte of %s takes less than two seconds',
    { retry: 2 },
    async (_name, text) => {
      expect(await timeOf(text.slice(0, MEGABYTE))).toBeLessThan(LONGEST);
    },
  );

  test('a megabyte of ordinary pages takes less than two seconds', async () => {
    const page = readFileSync('docs/runbooks/images/image-pull-backoff.md', 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
    const text = page.repeat(Math.ceil(MEGABYTE / page.length)).slice(0, MEGABYTE);
    expect(await timeOf(text)).toBeLessThan(LONGEST);
  });
});

describe('arbitrary input', () => {
  const languages = fc.constantFrom(
    'bash',
    'sh',
    'console',
    'yaml',
    'json',
    'toml',
    'promql',
    'jq',
    'dockerfile',
    'powershell',
    'ini',
    'mermaid',
    'text',
    '',
  );
  const code = fc.oneof(
    fc.string({ maxLength: 80, unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          'kubectl',
          ' get',
          ' -n',
          '"',
          "'",
          '$(',
          ')',
          '${',
          '}',
          '<<EOF',
          '\n',
          '|',
          '&&',
          '<',
          '>',
          '\\',
          '#',
          'EOF',
          ' --x',
          '=',
          '[',
          ']',
          ': ',
          '- ',
          '{',
          '`',
          '\t',
        ),
        { maxLength: 25 },
      )
      .map((words) => words.join('')),
  );

  test('never makes the validator fail', async () => {
    const property = fc.asyncProperty(languages, code, async (language, text) => {
      await timeOf(`\`\`\`\`\`${language}\n${text}\n\`\`\`\`\`\n`);
      await timeOf(text);
    });
    await fc.assert(property, { numRuns: 1500, seed: 20261121 });
  });

  test('that is a page cut off anywhere never makes the validator fail', async () => {
    const page = readFileSync('docs/runbooks/images/registry-unauthorized.md', 'utf8');
    for (let end = 0; end < page.length; end += 397) await timeOf(page.slice(0, end));
  });
});
