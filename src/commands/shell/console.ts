import { parseShell } from './parse';
import { type BlockProblem, blockError } from './problem';

/** A piece of a transcript. The offsets of a command's text are in `offsets`, one for each unit and one for its end. */
export type TranscriptPart =
  | { readonly kind: 'prompt' | 'output'; readonly text: string }
  | { readonly kind: 'command'; readonly text: string; readonly offsets: readonly number[] };

/**
 * Splits a transcript: a line after `$ ` is a command, and so are the lines after it for as long as the shell would wait for more
 * (with or without its `> ` in front); the rest is output.
 */
export function splitTranscript(text: string): { parts: TranscriptPart[]; problems: BlockProblem[] } {
  const parts: TranscriptPart[] = [];
  const problems: BlockProblem[] = [];
  const lines = linesOf(text);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const newline = index === lines.length - 1 ? '' : '\n';
    if (!line.text.startsWith('$ ')) {
      if (/^# \S/.test(line.text) && index === 0) {
        const message = 'Unexpected prompt “# ”, expected “$ ” and on=node where the command needs root';
        problems.push(blockError('shell/transcript', line.pos, line.pos + 2, message));
      }
      parts.push({ kind: 'output', text: line.text + newline });
      continue;
    }
    let command = piece(line.text.slice(2), line.pos + 2);
    while (isUnfinished(command.text) && lines[index + 1] !== undefined && !lines[index + 1]?.text.startsWith('$ ')) {
      index += 1;
      const next = lines[index];
      if (next === undefined) break;
      const cut = next.text.startsWith('> ') ? 2 : 0;
      command = join(command, piece(`\n${next.text.slice(cut)}`, next.pos + cut - 1));
    }
    parts.push({ kind: 'prompt', text: '$ ' }, { kind: 'command', ...command });
    if (index < lines.length - 1) parts.push({ kind: 'output', text: '\n' });
  }
  if (!parts.some(({ kind }) => kind === 'command')) {
    problems.push(
      blockError('shell/transcript', 0, text.length, 'Unexpected transcript without a command, expected a line “$ …”'),
    );
  }
  return { parts: merge(parts), problems };
}

interface Piece {
  readonly text: string;
  readonly offsets: readonly number[];
}

function piece(text: string, pos: number): Piece {
  return { text, offsets: Array.from({ length: text.length + 1 }, (_, index) => pos + index) };
}

function join(left: Piece, right: Piece): Piece {
  return { text: left.text + right.text, offsets: [...left.offsets.slice(0, -1), ...right.offsets] };
}

function linesOf(text: string): { text: string; pos: number }[] {
  let pos = 0;
  return text.split('\n').map((line) => {
    const start = pos;
    pos += line.length + 1;
    return { text: line, pos: start };
  });
}

function isUnfinished(command: string): boolean {
  return parseShell(command).problems.length > 0;
}

function merge(parts: readonly TranscriptPart[]): TranscriptPart[] {
  const merged: TranscriptPart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (part.kind === 'output' && last?.kind === 'output')
      merged[merged.length - 1] = { kind: 'output', text: last.text + part.text };
    else merged.push(part);
  }
  return merged;
}
