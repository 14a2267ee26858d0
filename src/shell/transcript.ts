import { parseShell } from './parse';
import type { Piece } from './pieces';

/** A piece of a transcript: a prompt with its blank, a command without prompts, or output. The parts in order are the transcript, but for the `> ` of continued lines. */
export type TranscriptPart =
  | { readonly kind: 'prompt' | 'output'; readonly text: string; readonly start: number }
  | { readonly kind: 'command'; readonly text: string; readonly pieces: readonly Piece[] };

/** `$ `, `user@host:~$ `, `[root@node ~]# `: what stands in front of a command in a terminal. A bare `# ` is a comment, not the prompt of root. */
const PROMPT = /^(?!# )(?:\[[\w.@~: /-]+\])?(?:[\w.-]+@[\w.-]+(?::[~\w./-]*)?)?[ ]?[$#] /;
/** Longer commands do not stand in transcripts; what looks like one is output behind a mistake. */
const MOST_LINES = 200;

/** How long the prompt of a line is; 0 where there is none. */
export function promptLength(line: string): number {
  return PROMPT.exec(line)?.[0].length ?? 0;
}

/**
 * Splits a transcript: what stands behind a prompt is a command, and so are the lines below it for as long as the shell would wait for more
 * (behind a backslash or a pipe, in open quotes, a loop, a here-document; with or without the `> ` that a shell shows there). The rest is output.
 */
export function splitTranscript(text: string): TranscriptPart[] {
  const parts: TranscriptPart[] = [];
  const lines = linesOf(text);
  const output = (added: string, start: number): void => {
    const last = parts.at(-1);
    if (last?.kind === 'output') parts[parts.length - 1] = { ...last, text: last.text + added };
    else parts.push({ kind: 'output', text: added, start });
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const isLast = index === lines.length - 1;
    const prompt = promptLength(line.text);
    if (prompt === 0) {
      output(line.text + (isLast ? '' : '\n'), line.start);
      continue;
    }
    const first = { text: line.text.slice(prompt), start: line.start + prompt };
    const pieces = commandPieces(first, lines.slice(index + 1, index + MOST_LINES));
    index += pieces.length - 1;
    parts.push({ kind: 'prompt', text: line.text.slice(0, prompt), start: line.start });
    parts.push({ kind: 'command', text: pieces.map((piece) => piece.text).join(''), pieces });
    const end = lines[index + 1];
    if (end !== undefined) output('\n', end.start - 1);
  }
  return parts;
}

interface Line {
  readonly text: string;
  readonly start: number;
}

/** The pieces of a command, one for each of its lines. */
function commandPieces(first: Line, following: readonly Line[]): Piece[] {
  const pieces: Piece[] = [first];
  if (!isUnfinished(first.text)) return pieces;
  /** The lines that say themselves that they go on, for a command that never ends as it should. */
  let plain = 1;
  let text = first.text;
  for (const line of following) {
    if (promptLength(line.text) > 0) break;
    const cut = /^> ?/.exec(line.text)?.[0].length ?? 0;
    if (plain === pieces.length && (cut > 0 || text.endsWith('\\'))) plain += 1;
    // The line end stands in front of the line's own text, where the marks of a continued line were.
    pieces.push({ text: `\n${line.text.slice(cut)}`, start: line.start + cut - 1 });
    text += `\n${line.text.slice(cut)}`;
    if (!isUnfinished(text)) return pieces;
  }
  return pieces.slice(0, plain);
}

function isUnfinished(command: string): boolean {
  return parseShell(command).problems.length > 0;
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const own = { text: line, start };
    start += line.length + 1;
    return own;
  });
}
