import { beforeEach, expect, it, vi } from 'vitest';

const texts: string[] = [];
vi.mock('unbash', async (original) => {
  const real = await original<typeof import('unbash')>();
  return {
    ...real,
    parse: (text: string) => {
      texts.push(text);
      return real.parse(text);
    },
  };
});
const { compileBlock } = await import('../../../src/commands/compile');
const { rewriteFence } = await import('../../../src/plugins/commands');
const { validateText } = await import('../../../src/validator');

beforeEach(() => {
  texts.length = 0;
});

it('parses a text once, however many ask for it: page, guards, export, validator', async () => {
  const text = `kubectl -n "$NAMESPACE" get pods -o json | jq -r '.items[] | "$x"'\nbash -c 'ls "$1"' sh a\n`;
  for (let times = 0; times < 2; times += 1) {
    compileBlock({ language: 'bash', text: text.trimEnd(), meta: '' });
    rewriteFence('bash', text.trimEnd(), '');
    await validateText('docs/page.md', `\`\`\`bash\n${text}\`\`\`\n`, { kubernetes: ['1.36'], site: true });
  }
  expect(texts.filter((one, index) => texts.indexOf(one) !== index)).toEqual([]);
  // The fence and what stands in quotes inside it. A fence of the validator ends with its line end.
  expect(texts.length).toBeLessThanOrEqual(5);
});
