import { leavesOf } from './check/finding';
import type { Tree, TreeCommand } from './tree';

/** Every command of a tree, in the order of its questions, those of its escalations last. */
export function commandsOf(tree: Tree): readonly TreeCommand[] {
  const asked = Object.values(tree.nodes).flatMap(({ commands }) => commands ?? []);
  return [...asked, ...leavesOf(tree).flatMap(({ leaf }) => (leaf.kind === 'escalation' ? (leaf.commands ?? []) : []))];
}

/** The commands of a tree as fences of a page, so that a script can have them checked like those of any page. */
export function writeCommands(tree: Tree): string {
  const fences = commandsOf(tree).map(({ title, run, on, undo }) => {
    const quoted = (text: string) => `"${text.replaceAll('"', "'")}"`;
    const undoing = undo === undefined ? '' : ` undo=${undo === 'none' ? 'none' : quoted(undo.en)}`;
    return `\`\`\`bash title=${quoted(title.en)}${on ? ` on=${on}` : ''}${undoing}\n${run}\n\`\`\`\n`;
  });
  return `# ${tree.id}\n\n${fences.join('\n')}`;
}
