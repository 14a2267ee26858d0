import type { Piece } from '../../shell';

/** Code inside a line of text. The pieces lead to the file; a table's `\|` is one character of the code. */
export interface CodeSpan {
  readonly pieces: readonly Piece[];
  readonly start: number;
  readonly end: number;
}

/** A text of several lines as one string, with the file offset of every line. */
interface Joined {
  readonly text: string;
  readonly lines: readonly Piece[];
  /** Where each line starts in the text. */
  readonly starts: readonly number[];
  readonly cell: boolean;
}

const DELIMITER_ROW = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** The code spans of a paragraph, heading or table, in order. In a table each cell is read alone. */
export function readCodeSpans(lines: readonly Piece[]): CodeSpan[] {
  const delimiter = lines.findIndex(
    (line, index) => index > 0 && DELIMITER_ROW.test(line.text) && sameWidth(lines[index - 1], line),
  );
  if (delimiter < 1) return spans(join(lines));
  const table = delimiter - 1;
  const before = lines.slice(0, table);
  const cells = lines.slice(table).flatMap(cellsOf);
  return [...readCodeSpans(before), ...cells.flatMap((cell) => spans({ ...join([cell]), cell: true }))];
}

function join(lines: readonly Piece[]): Joined {
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.text.length + 1;
  }
  return { text: lines.map((line) => line.text).join('\n'), lines, starts, cell: false };
}

/** A table's delimiter row has as many cells as its heading; without a pipe there is none. */
function sameWidth(heading: Piece | undefined, delimiter: Piece): boolean {
  if (heading === undefined || !(heading.text.includes('|') || delimiter.text.includes('|'))) return false;
  return countCells(heading) === countCells(delimiter);
}

function countCells(row: Piece): number {
  return cellsOf({ text: row.text.trim().replace(/^\|/, '').replace(/\|$/, ''), start: 0 }).length;
}

function cellsOf(row: Piece): Piece[] {
  const cells: Piece[] = [];
  let start = 0;
  for (let index = 0; index <= row.text.length; index += 1) {
    if (row.text[index] === '\\' && index < row.text.length - 1) index += 1;
    else if (row.text[index] === '|' || index >= row.text.length) {
      cells.push({ text: row.text.slice(start, index), start: row.start + start });
      start = index + 1;
    }
  }
  return cells;
}

function spans(joined: Joined): CodeSpan[] {
  const { text } = joined;
  const runs = backtickRuns(text);
  const next = nextOfSameLength(runs);
  const found: CodeSpan[] = [];
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index];
    if (run === undefined) break;
    const escaped = isEscaped(text, run.start);
    const closing = next[index];
    if (closing === undefined || escaped) continue;
    const close = runs[closing];
    if (close === undefined) continue;
    found.push(span(joined, run.start + run.length, close.start));
    index = closing;
  }
  return found;
}

interface Run {
  readonly start: number;
  readonly length: number;
}

function backtickRuns(text: string): Run[] {
  return [...text.matchAll(/`+/g)].map((match) => ({ start: match.index, length: match[0].length }));
}

/** For every run the index of the next run of the same length, found in one pass from the end. */
function nextOfSameLength(runs: readonly Run[]): (number | undefined)[] {
  const last = new Map<number, number>();
  const next: (number | undefined)[] = new Array(runs.length);
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const length = runs[index]?.length ?? 0;
    next[index] = last.get(length);
    last.set(length, index);
  }
  return next;
}

function isEscaped(text: string, offset: number): boolean {
  let slashes = 0;
  while (text[offset - slashes - 1] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

function span({ text, lines, starts, cell }: Joined, from: number, to: number): CodeSpan {
  const padded = text[from] === ' ' && text[to - 1] === ' ' && text.slice(from, to).trim() !== '';
  const start = padded ? from + 1 : from;
  const end = padded ? to - 1 : to;
  const pieces: Piece[] = [];
  for (let index = lineAt(starts, start); index < lines.length; index += 1) {
    const line = lines[index];
    const lineStart = starts[index] ?? 0;
    if (line === undefined || lineStart >= end) break;
    const low = Math.max(start - lineStart, 0);
    const high = Math.min(end - lineStart, line.text.length);
    if (low < high) {
      const piece = { text: line.text.slice(low, high), start: line.start + low };
      pieces.push(...(cell ? unescapePipes(piece) : [piece]));
    }
    // A line end inside code reads as a blank.
    if (end - lineStart > line.text.length) pieces.push({ text: ' ', start: line.start + line.text.length });
  }
  const last = pieces.at(-1);
  const first = pieces[0]?.start ?? 0;
  return { pieces, start: first, end: last === undefined ? first : last.start + (last.length ?? last.text.length) };
}

/** The index of the line that holds an offset of the joined text. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function unescapePipes({ text, start }: Piece): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(/\\\|/g)) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), start: start + from });
    pieces.push({ text: '|', start: start + match.index, length: 2 });
    from = match.index + 2;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), start: start + from });
  return pieces;
}
