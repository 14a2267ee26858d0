import { describe, expect, test } from 'vitest';
import { jqProblem, LONGEST_PROGRAM, lookAt } from '../../../../src/validator/languages/jq/compile';

async function problemOf(program: string): Promise<string | undefined> {
  await lookAt(program);
  return jqProblem(program)?.message;
}

describe('the jq compiler', () => {
  test('still answers right after thousands of programs', async () => {
    // The stack of one module holds a few hundred; what came after that was once an endless loop.
    const wrong: string[] = [];
    for (let index = 0; index < 2_000; index += 1) {
      if ((await problemOf(`.items[] | select(.index == ${index})`)) !== undefined) wrong.push(`right ${index}`);
      if (index % 20 === 0 && (await problemOf(`.items[ | .index${index}`)) === undefined)
        wrong.push(`broken ${index}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  test.each([
    ['brackets', '['.repeat(LONGEST_PROGRAM)],
    ['closed brackets', '['.repeat(LONGEST_PROGRAM / 2) + ']'.repeat(LONGEST_PROGRAM / 2)],
    ['functions', 'def a: '.repeat(LONGEST_PROGRAM / 8)],
    ['pipes', '.|'.repeat(LONGEST_PROGRAM / 2 - 1)],
    ['minus signs', '-'.repeat(LONGEST_PROGRAM)],
    ['texts in texts', '"\\('.repeat(LONGEST_PROGRAM / 3)],
    ['questions', `.${'?'.repeat(LONGEST_PROGRAM - 1)}`],
  ])('lives through a deep nest of %s, and answers right afterwards', async (_name, program) => {
    await problemOf(program);
    expect(await problemOf(`.items[] | .${_name.replaceAll(' ', '_')}`)).toBeUndefined();
    expect(await problemOf(`.items[ | .${_name.replaceAll(' ', '_')}`)).toMatch(/syntax error/);
  });
});
