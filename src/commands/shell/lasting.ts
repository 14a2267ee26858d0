import { type Command, forEachChild, type Script, type SyntaxNode } from 'unbash';

/** What a text does to the shell that reads it, beyond its own commands. */
export interface Lasting {
  /** The words that do it, as in `export HTTP_PROXY`. */
  readonly words: string;
  readonly pos: number;
  readonly end: number;
}

/** Builtins whose effect is what a reader pastes them for. */
const LASTING: ReadonlySet<string> = new Set(['export', 'eval', 'source', '.', 'unset', 'alias', 'unalias', 'umask']);

/** Builtins after which a later line means something else. */
const TURNING: ReadonlySet<string> = new Set(
  'cd pushd popd set shopt setopt trap declare typeset readonly exec ulimit'.split(' ').concat([...LASTING]),
);

/** Builtins that end the shell that reads them. */
const CLOSING: ReadonlySet<string> = new Set(['exit', 'logout']);

/**
 * The commands of a text that set the reader's shell for good: an `export`, an `eval` and the like, outside subshells, pipelines and functions. A variable
 * that the text itself unsets again is only used by the way.
 */
export function lastingCommands(script: Script): Lasting[] {
  const all = ownCommands(script).filter(({ name }) => LASTING.has(name?.value ?? ''));
  const unset = new Set(all.filter(({ name }) => name?.value === 'unset').flatMap(operands));
  const lasting = all.filter((one) => {
    const names = operands(one);
    const exports = one.name?.value === 'export' && names.every((name) => unset.has(name));
    const unsets = one.name?.value === 'unset' && !all.some((other) => other !== one && other.name?.value !== 'export');
    return !exports && !(unsets && ownAssigned(script, names));
  });
  return lasting.map(({ name, pos, end, args }) => {
    const [first] = args;
    return { words: [name?.value, first?.text.split('=')[0]].join(' ').trim(), pos, end };
  });
}

/** Whether a command turns the shell, so that later lines mean something else without it. */
export function turnsShell(script: Script): boolean {
  return ownCommands(script).some(({ name }) => TURNING.has(name?.value ?? ''));
}

/** Where a text would close the shell of the reader who pastes it. */
export function closingCommands(script: Script): { readonly pos: number; readonly end: number }[] {
  return ownCommands(script).filter(({ name }) => CLOSING.has(name?.value ?? ''));
}

/** The simple commands that the reader's shell runs itself: in none of its copies, and not only when a function is called. */
function ownCommands(script: Script): Command[] {
  const found: Command[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'Command') found.push(node);
    else if (node.type === 'Pipeline' && node.commands.length > 1) return;
    else if (node.type === 'Statement' && node.background === true) return;
    else if (node.type !== 'Subshell' && node.type !== 'Function' && node.type !== 'Coproc') forEachChild(node, visit);
  };
  forEachChild(script, visit);
  return found;
}

function operands({ args }: Command): string[] {
  return args.flatMap((word) => /^[A-Za-z_]\w*/.exec(word.text)?.[0] ?? []);
}

/** `unset` of what the text itself has set before tidies up. */
function ownAssigned(script: Script, names: readonly string[]): boolean {
  const assigned = new Set<string>();
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'Assignment') assigned.add(node.name ?? '');
    if (node.type === 'Command' && node.name?.value === 'read') for (const name of operands(node)) assigned.add(name);
    forEachChild(node, visit);
  };
  visit(script);
  return names.length > 0 && names.every((name) => assigned.has(name));
}
