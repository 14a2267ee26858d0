import {
  commandCalls,
  isShell,
  type ReachedCall,
  type ReachedCommand,
  readings,
  type SimpleCommand,
} from '../../shell';
import type { Risk } from './level';

/** What a program does that only starts others, beside what those do. Nothing where it is none of these. */
export function starterRisk(call: ReachedCall, reached: ReachedCommand, isScript: boolean): Risk | undefined {
  const { program } = call;
  if (isShell(program)) return shellRisk(call);
  if (Object.hasOwn(STARTERS, program)) return STARTERS[program]?.(call);
  if (LEAVES.has(program)) return leavesRisk(call, reached, isScript);
  return undefined;
}

/** Programs that start a shell for somebody to type in where they are given nothing to run: that shell can do anything. */
const STARTERS: Readonly<Record<string, (call: ReachedCall) => Risk>> = {
  ssh: (call) => (runs(call) || isFed(call) || hasFlag(call, '-N', '-G', '-V', '-Q', '-O') ? 'reads' : 'changes'),
  su: (call) => (runs(call) || isFed(call) ? 'reads' : 'changes'),
  sudo: (call) => (hasFlag(call, '-i', '-s', '--login', '--shell') && !runs(call) ? 'changes' : 'reads'),
  chroot: (call) => (runs(call) ? 'reads' : 'changes'),
  nsenter: (call) => (runs(call) ? 'reads' : 'changes'),
  unshare: (call) => (runs(call) ? 'reads' : 'changes'),
  // What a file holds is run, unseen.
  source: (call) => (call.args.length > 0 ? 'changes' : 'reads'),
  '.': (call) => (call.args.length > 0 ? 'changes' : 'reads'),
};

/** Words that end the shell they stand in, or put another program in its place. */
const LEAVES: ReadonlySet<string> = new Set(['exit', 'logout', 'exec']);

/** Alone at the top of a pasted block they close the reader's terminal; in a script, a subshell or another shell they do not. */
function leavesRisk(call: ReachedCall, { command, wrappers }: ReachedCommand, isScript: boolean): Risk {
  const own = wrappers.length === 0 && !isScript && command.pipeline.length === 1;
  const inside = command.within.some((one) => one === 'subshell' || one === 'substitution');
  if (!own || inside) return 'reads';
  return call.program === 'exec' && call.args.length === 0 ? 'reads' : 'changes';
}

/** A shell with a script in its arguments or in a here-document is judged by that script; any other runs what nobody sees here. */
function shellRisk(call: ReachedCall): Risk {
  const reads = runs(call) || isFed(call) || hasFlag(call, '-n', '--version', '--help');
  return reads ? 'reads' : 'changes';
}

function runs({ program, command }: ReachedCall): boolean {
  const { calls, scripts } = commandCalls(command);
  return [...calls, ...scripts].some(({ wrappers }) =>
    wrappers.some((label) => label === program || label === `${program} -c`),
  );
}

/** Whether its commands come from a here-document, its own or one that is passed on to it. */
function isFed({ program, command }: ReachedCall): boolean {
  return command.pipeline.some((one: SimpleCommand) =>
    commandCalls(one).scripts.some(({ label }) => label === `${program} <<`),
  );
}

function hasFlag(call: ReachedCall, ...names: readonly string[]): boolean {
  return readings(call).some(({ read }) => read.flags.some(({ name }) => names.includes(name)));
}
