import { type Call, commandCalls } from './calls';
import type { Redirect, SimpleCommand } from './model';
import { PositionMap } from './pieces';
import { readShell } from './read';

/** A simple command with the calls it makes, wherever it stands, and where that is in the outermost text. */
export interface ReachedCommand {
  readonly command: SimpleCommand;
  readonly calls: readonly ReachedCall[];
  /** What runs it, outermost first: `bash -c`, `ssh`, `watch`, a here-document. Empty for commands of the text itself. */
  readonly wrappers: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Where an offset of its script stands in the outermost text; `behind` for the end of a range. */
  readonly at: (offset: number) => number;
  readonly behind: (offset: number) => number;
}

/** A call with all that starts it, scripts of other shells too. */
export interface ReachedCall extends Call {
  readonly start: number;
  readonly end: number;
}

/** A redirection of a group, a loop or a condition (`done > file`), which belongs to no simple command, and where it stands in the outermost text. */
export interface ReachedRedirect {
  readonly redirect: Redirect;
  readonly start: number;
  readonly end: number;
}

interface Reached {
  readonly commands: readonly ReachedCommand[];
  readonly redirects: readonly ReachedRedirect[];
}

interface Place {
  readonly positions: PositionMap | undefined;
  readonly wrappers: readonly string[];
  readonly runsAt: Call['runsAt'];
}

const DEEPEST = 12;
const reached = new WeakMap<object, Reached>();

/**
 * All simple commands of a shell text in the order of their first character, with those that other commands run: through `sudo`, `xargs`,
 * `find -exec`, `bash -c`, `ssh`, `kubectl exec … --`, `$(…)`, `<(…)`, pipes, and here-documents that feed a shell.
 * A text with syntax errors gives the commands that can be made out. Never throws.
 */
export function reachedCommands(text: string): readonly ReachedCommand[] {
  return reach(text).commands;
}

/** The redirections of groups in a shell text, and in the scripts that it hands to other shells. Never throws. */
export function reachedRedirects(text: string): readonly ReachedRedirect[] {
  return reach(text).redirects;
}

function reach(text: string): Reached {
  const script = readShell(text);
  const known = reached.get(script);
  if (known !== undefined) return known;
  const found = { commands: [] as ReachedCommand[], redirects: [] as ReachedRedirect[] };
  collect(text, { positions: undefined, wrappers: [], runsAt: 'here' }, text.length, found);
  const commands = withoutRepetitions(found.commands).sort(
    (left, right) => left.start - right.start || right.end - left.end,
  );
  const all = { commands, redirects: found.redirects };
  reached.set(script, all);
  return all;
}

/** In `bash -c "ls $(date)"` the outer shell runs `date`; the text for the inner one still holds it. */
function withoutRepetitions(commands: readonly ReachedCommand[]): ReachedCommand[] {
  const outer = new Set(
    commands.filter(({ wrappers }) => wrappers.length === 0).map(({ start, end }) => `${start}-${end}`),
  );
  return commands.filter(({ wrappers, start, end }) => wrappers.length === 0 || !outer.has(`${start}-${end}`));
}

function collect(
  text: string,
  place: Place,
  limit: number,
  found: { commands: ReachedCommand[]; redirects: ReachedRedirect[] },
): void {
  const { positions, wrappers, runsAt } = place;
  const at = (offset: number) => Math.min(positions?.start(offset) ?? offset, limit);
  const behind = (offset: number) => Math.min(positions?.end(offset) ?? offset, limit);
  const script = readShell(text);
  for (const redirect of script.redirects)
    found.redirects.push({ redirect, start: at(redirect.start), end: behind(redirect.end) });
  for (const command of script.commands) {
    const { calls, scripts } = commandCalls(command);
    found.commands.push({
      command,
      calls: calls.map((call) => ({
        ...call,
        wrappers: [...wrappers, ...call.wrappers],
        runsAt: call.runsAt === 'here' ? runsAt : call.runsAt,
        start: at(call.words[0]?.start ?? command.start),
        end: behind(call.words.at(-1)?.end ?? command.end),
      })),
      wrappers,
      start: at(command.start),
      end: behind(command.end),
      at,
      behind,
    });
    if (wrappers.length >= DEEPEST) continue;
    for (const inside of scripts) {
      const inner: Place = {
        positions: new PositionMap(inside.pieces, positions),
        wrappers: [...wrappers, ...inside.wrappers],
        runsAt: inside.runsAt === 'here' ? runsAt : inside.runsAt,
      };
      collect(inside.text, inner, limit, found);
    }
  }
}
