import { type Call, commandCalls } from './calls';
import type { SimpleCommand } from './model';
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

interface Place {
  readonly positions: PositionMap | undefined;
  readonly wrappers: readonly string[];
  readonly runsAt: Call['runsAt'];
}

const DEEPEST = 12;
const reached = new WeakMap<object, readonly ReachedCommand[]>();

/**
 * All simple commands of a shell text in the order of their first character, with those that other commands run: through `sudo`, `xargs`,
 * `find -exec`, `bash -c`, `ssh`, `kubectl exec … --`, `$(…)`, `<(…)`, pipes, and here-documents that feed a shell.
 * A text with syntax errors gives the commands that can be made out. Never throws.
 */
export function reachedCommands(text: string): readonly ReachedCommand[] {
  const script = readShell(text);
  const known = reached.get(script);
  if (known !== undefined) return known;
  const found: ReachedCommand[] = [];
  collect(text, { positions: undefined, wrappers: [], runsAt: 'here' }, text.length, found);
  const commands = withoutRepetitions(found).sort((left, right) => left.start - right.start || right.end - left.end);
  reached.set(script, commands);
  return commands;
}

/** In `bash -c "ls $(date)"` the outer shell runs `date`; the text for the inner one still holds it. */
function withoutRepetitions(commands: readonly ReachedCommand[]): ReachedCommand[] {
  const outer = new Set(
    commands.filter(({ wrappers }) => wrappers.length === 0).map(({ start, end }) => `${start}-${end}`),
  );
  return commands.filter(({ wrappers, start, end }) => wrappers.length === 0 || !outer.has(`${start}-${end}`));
}

function collect(text: string, place: Place, limit: number, found: ReachedCommand[]): void {
  const { positions, wrappers, runsAt } = place;
  const at = (offset: number) => Math.min(positions?.start(offset) ?? offset, limit);
  const behind = (offset: number) => Math.min(positions?.end(offset) ?? offset, limit);
  for (const command of readShell(text).commands) {
    const { calls, scripts } = commandCalls(command);
    found.push({
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
    for (const script of scripts) {
      const inner: Place = {
        positions: new PositionMap(script.pieces, positions),
        wrappers: [...wrappers, ...script.wrappers],
        runsAt: script.runsAt === 'here' ? runsAt : script.runsAt,
      };
      collect(script.text, inner, limit, found);
    }
  }
}
