import type { CommandBlock } from '../../commands';
import { compileBlock } from '../../commands/compile';
import type { Locale } from '../../content';
import type { TreeCommand } from '../../trees';

/** The compiled form of a tree's command in one language. Throws with every problem that the command room finds. */
export function compileTreeCommand(command: TreeCommand, locale: Locale): CommandBlock {
  const meta = command.on === undefined ? '' : `on=${command.on}`;
  const { block, problems } = compileBlock({ language: 'bash', text: command.run, meta });
  if (block === undefined) {
    throw new Error(
      `Unexpected command in a decision tree: ${problems.map(({ message }) => message).join('; ')}\n${command.run}`,
    );
  }
  const { undo } = command;
  if (block.risk !== 'reads' && undo === undefined) {
    throw new Error(
      `Unexpected command that ${block.risk} (${block.because}) under "reads", expected one under "changes", with its undo:\n${command.run}`,
    );
  }
  if (undo === undefined) return { ...block, title: command.title[locale] };
  const undoing = undo === 'none' ? { kind: 'none' as const } : { kind: 'text' as const, text: undo[locale] };
  return { ...block, title: command.title[locale], undo: undoing };
}
