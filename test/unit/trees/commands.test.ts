import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/content';
import { compileTreeCommand } from '../../../src/plugins/trees/compile';
import { ALL_TREES, commandsOf, writeCommands } from '../../../src/trees';
import { reads } from '../../../src/trees/command';
import { say } from '../../../src/trees/say';
import { validateText } from '../../../src/validator';

describe('the commands of the trees', () => {
  it.each(ALL_TREES.map((tree) => [tree.id, tree] as const))(
    'of %s can be read, and read only unless they say so',
    (_id, tree) => {
      const commands = commandsOf(tree);
      expect(commands.length).toBeGreaterThan(5);
      for (const command of commands) {
        for (const locale of LOCALES) {
          const block = compileTreeCommand(command, locale);
          expect(block.risk, command.run).toBe(command.undo === undefined ? 'reads' : 'changes');
          expect(block.title).toBe(command.title[locale]);
        }
      }
    },
  );

  it.each(ALL_TREES.map((tree) => [tree.id, tree] as const))(
    'of %s pass the validator: tools, flags, resources, templates',
    async (id, tree) => {
      const { findings, snippets } = await validateText(`trees/${id}.md`, writeCommands(tree), { site: true });
      expect(findings.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
      expect(snippets.filter(({ outcome }) => outcome === 'ok').length).toBeGreaterThanOrEqual(commandsOf(tree).length);
    },
  );

  it('are refused by the build where they change something under the name of reading', () => {
    const wrong = reads(say('Delete it', '删除'), 'kubectl -n "$NAMESPACE" delete pod "$POD"');
    expect(() => compileTreeCommand(wrong, 'en')).toThrow(/kubectl/);
  });

  it('take parameters of the site only', () => {
    // @ts-expect-error a variable that is no parameter does not compile.
    reads(say('A typing error', '拼写错误'), 'kubectl -n "$NAMESAPCE" get pods');
    expect(reads(say('Right', '正确'), 'kubectl -n "$NAMESPACE" get pods').run).toContain('$NAMESPACE');
  });
});
