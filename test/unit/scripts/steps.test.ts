import { describe, expect, it } from 'vitest';
import { runSteps, type Step } from '../../../scripts/steps';

const node = (code: string): Step['command'] => [process.execPath, '-e', code];
const outcomesOf = async (steps: readonly Step[], sideBySide = 2) => {
  const printed: string[] = [];
  const outcomes = await runSteps(steps, { root: '.', sideBySide, print: (text) => printed.push(text) });
  return { outcomes: outcomes.map(({ name, outcome }) => `${name} ${outcome}`), printed: printed.join('') };
};

describe('steps', () => {
  it('all run, also after one has failed, and are named in their order', async () => {
    const { outcomes, printed } = await outcomesOf([
      { name: 'slow', command: node('setTimeout(() => console.log("late"), 200)') },
      { name: 'wrong', command: node('console.error("no"); process.exit(3)') },
      { name: 'missing', command: ['there-is-no-such-program'] },
    ]);
    expect(outcomes).toEqual(['slow passed', 'wrong failed', 'missing failed']);
    expect(printed).toContain('── slow ──\nlate');
    expect(printed).toContain('── wrong ──\nno');
  });

  it('wait for those before them, and are skipped where one that they need has failed', async () => {
    const { outcomes, printed } = await outcomesOf([
      { name: 'build', command: node('process.exit(1)') },
      { name: 'weigh', command: node(''), after: ['build'] },
      { name: 'browse', command: node(''), after: ['build', 'weigh'], needs: [] },
    ]);
    expect(outcomes).toEqual(['build failed', 'weigh skipped', 'browse passed']);
    expect(printed).toContain('weigh: skipped, since "build" did not pass');
  });

  it('refuse a circle', async () => {
    const circle = [
      { name: 'a', command: node(''), after: ['b'] } as const,
      { name: 'b', command: node(''), after: ['a'] } as const,
    ];
    await expect(runSteps(circle, { root: '.', sideBySide: 1 })).rejects.toThrow('without a circle');
  });
});
