import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { higherRisk, RISKS } from '../../../src/commands';
import { compileBlock } from '../../../src/commands/compile';

const CASES = readFileSync('test/fixtures/commands/risks.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => /^(\w+) \| ([^|]*) \| (.*)$/.exec(line)?.slice(1) ?? ['?', '?', line]);

describe('the risk of a command', () => {
  it.each(CASES)('%s, because of %s: %s', (risk, because, text) => {
    const { block, problems } = compileBlock({ language: 'bash', text, meta: 'undo=none' });
    expect(problems).toEqual([]);
    expect({ risk: block?.risk, because: block?.because }).toEqual({
      risk,
      because: risk === 'reads' ? expect.any(String) : because,
    });
  });

  it('is the highest one of a block, and the first command that has it is named', () => {
    const { block } = compileBlock({
      language: 'bash',
      text: 'kubectl get pods\nkubectl cordon x\nkubectl uncordon x',
      meta: '',
    });
    expect(block).toMatchObject({ risk: 'changes', because: 'kubectl cordon' });
    expect(block?.parts.filter(({ kind }) => kind === 'command')).toMatchObject([
      { risk: 'reads' },
      { risk: 'changes' },
      { risk: 'changes' },
    ]);
  });

  it.each(['frobnicate x', 'kubectl frobnicate x', 'helm frobnicate', './install.sh', '"$tool" x'])(
    'of a command that no table knows counts as changing, with a warning: %s',
    (text) => {
      const { block, problems } = compileBlock({ language: 'bash', text: `tool=ls\n${text}`, meta: '' });
      expect(block?.risk).toBe('changes');
      expect(problems).toMatchObject([{ rule: 'shell/unknown-command', severity: 'warning' }]);
      expect(
        compileBlock({ language: 'bash', text: `tool=ls\n${text}`, meta: 'waive="shell/unknown-command: ours"' })
          .problems,
      ).toEqual([]);
    },
  );

  it('of a function is that of its body', () => {
    const { block, problems } = compileBlock({
      language: 'bash',
      text: 'clean() { rm -f x; }\nclean',
      meta: 'undo=none',
    });
    expect({ risk: block?.risk, problems }).toEqual({ risk: 'destroys', problems: [] });
  });

  it('has an order', () => {
    expect(Object.keys(RISKS)).toEqual(['reads', 'changes', 'destroys']);
    expect(higherRisk('destroys', 'reads')).toBe('destroys');
    expect(higherRisk('reads', 'changes')).toBe('changes');
  });
});
