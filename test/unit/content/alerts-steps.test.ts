import { describe, expect, it } from 'vitest';
import { compileBlock } from '../../../src/commands/compile';
import { ALERTS } from '../../../src/content/alerts';

const commands = [
  ...new Map(
    Object.values(ALERTS).flatMap(({ steps }) =>
      steps.flatMap(({ command, on }) => (command === undefined ? [] : [[command, on ?? 'workstation'] as const])),
    ),
  ),
];

describe('the first commands of the alerts', () => {
  it.each(commands)('can be published and only read: %s', (text, on) => {
    const { block, problems } = compileBlock({ language: 'bash', text, meta: `on=${on}` });
    expect(problems).toEqual([]);
    expect(block?.risk).toBe('reads');
  });

  it.each(['etcdNoLeader', 'etcdInsufficientMembers'] as const)(
    'ask nothing that needs a leader where there is none: %s',
    (alert) => {
      const text = ALERTS[alert].steps.map(({ command }) => command ?? '').join('\n');
      expect(text).toContain('etcdctl');
      expect(text).not.toMatch(/--cluster|member list|endpoint health/);
    },
  );
});
