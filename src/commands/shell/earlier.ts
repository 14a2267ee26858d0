import type { Script } from 'unbash';
import { plainText, type ReachedCommand } from '../../shell';
import type { Risk } from '../risk/level';
import { turnsShell } from './lasting';
import type { Scan } from './scan';

/** What the earlier commands of a block leave behind for later ones. */
export interface Earlier {
  readonly variables: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
  /** The shell stands elsewhere or is set otherwise, or something runs in the background. */
  readonly turned: boolean;
}

export const NOTHING_EARLIER: Earlier = { variables: new Set(), functions: new Set(), files: new Set(), turned: false };

/** One command of a block as it can be copied by itself. */
export interface Piece {
  readonly script: Script;
  readonly scan: Scan;
  readonly commands: readonly ReachedCommand[];
  readonly risk: Risk;
}

/** Whether a command means something else, or fails, without those before it. Such a one is not offered alone. */
export function needsEarlier({ scan, commands }: Piece, earlier: Earlier): boolean {
  return (
    earlier.turned ||
    // Also where the command sets the same variable again: `case "$address" in …) address=…` reads the earlier one first.
    scan.references.some(({ name, literal }) => !literal && earlier.variables.has(name)) ||
    scan.references.some(({ name }) => name === '!' || name === '?') ||
    commands.some(({ calls }) =>
      calls.some(({ program }) => earlier.functions.has(program) || program === 'wait' || program === 'fg'),
    ) ||
    filesOf(commands).some((file) => earlier.files.has(file))
  );
}

/** What stands behind after a command as well. */
export function withPiece(earlier: Earlier, { script, scan, commands, risk }: Piece): Earlier {
  const written = risk === 'reads' ? [] : filesOf(commands);
  return {
    variables: new Set([...earlier.variables, ...scan.assigned]),
    functions: new Set([...earlier.functions, ...scan.functions]),
    files: new Set([...earlier.files, ...written]),
    turned: earlier.turned || turnsShell(script) || script.commands.some(({ background }) => background === true),
  };
}

const FILE = /^(?:[\w-]+=)?@?((?:[\w.+-]*\/)*[\w+-][\w.+-]*\.[A-Za-z0-9]{1,10})$/;

/** Words and targets that look like a file. */
function filesOf(commands: readonly ReachedCommand[]): string[] {
  return commands.flatMap(({ command: { words, redirects } }) => [
    ...words.slice(1).flatMap((word) => FILE.exec(plainText(word))?.[1] ?? []),
    ...redirects.flatMap(({ target, document }) =>
      target === undefined || document !== undefined || plainText(target).startsWith('/dev/')
        ? []
        : [plainText(target)],
    ),
  ]);
}
