import { describe, expect, test } from 'vitest';
import { RULE_DESCRIPTIONS } from '../../../src/validator';
import { validateTexts } from '../../../src/validator/files';
import type { Example } from '../../../src/validator/rule';
import { shellcheckVersion } from '../../../src/validator/shellcheck/run';

/** The example as a page: its fence, or the Markdown itself. */
function page({ language, code, meta }: Example): string {
  return language === 'markdown' ? code : `\`\`\`${[language, meta].filter(Boolean).join(' ')}\n${code}\n\`\`\`\n`;
}

async function findings(example: Example): Promise<readonly { rule: string; message: string }[]> {
  const report = await validateTexts([{ path: 'example.md', text: page(example) }], { site: example.site ?? false });
  return report.files.flatMap((file) => file.findings).map(({ rule, message }) => ({ rule, message }));
}

describe.each(RULE_DESCRIPTIONS.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.skipIf(id === 'shell/shellcheck' && shellcheckVersion() === undefined)(
    'raises itself on each of its wrong examples',
    async () => {
      expect(rule.examples.wrong.length).toBeGreaterThan(0);
      for (const example of rule.examples.wrong) {
        expect(
          (await findings(example)).map((found) => found.rule),
          page(example),
        ).toContain(id);
      }
    },
  );

  test('is silent, as all other rules are, on each of its right examples', async () => {
    expect(rule.examples.right.length).toBeGreaterThan(0);
    for (const example of rule.examples.right) expect(await findings(example), page(example)).toEqual([]);
  });

  test('has an id of the form group/what-is-wrong and texts in both languages', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
    for (const text of [rule.name, rule.rationale]) {
      expect(text.en.length).toBeGreaterThan(5);
      expect(text['zh-Hans']).toMatch(/[\u4e00-\u9fff]/);
    }
  });
});

test('no two rules have the same id', () => {
  const ids = RULE_DESCRIPTIONS.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
});
