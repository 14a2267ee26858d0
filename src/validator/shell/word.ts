import type { Piece } from '../positions';
import type { Hole } from '../snippet';
import type { Word, WordPart } from './model';

/** The text of a word as its program receives it, each stretch with its offset in the script; what the shell expands is a hole. */
export interface WordText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly holes: readonly Hole[];
}

/** Reads the value of a word with the exact source of every character. Expansions stand in the text as written. */
export function wordText(word: Word, script: string): WordText {
  return partsText(word.parts, script);
}

/** The same for the parts of a here-document. */
export function partsText(parts: readonly WordPart[], script: string): WordText {
  const pieces: Piece[] = [];
  const holes: Hole[] = [];
  let length = 0;
  for (const part of parts) {
    const added =
      part.kind === 'literal'
        ? literalPieces(part, script)
        : [{ text: script.slice(part.start, part.end), start: part.start }];
    pieces.push(...added);
    const end = length + added.reduce((sum, piece) => sum + piece.text.length, 0);
    if (part.kind !== 'literal') holes.push({ start: length, end });
    length = end;
  }
  return { text: pieces.map((piece) => piece.text).join(''), pieces, holes };
}

type Literal = Extract<WordPart, { kind: 'literal' }>;

function literalPieces(part: Literal, script: string): Piece[] {
  const source = script.slice(part.start, part.end);
  const quote = source.startsWith("$'") ? 2 : part.quoting === 'single' ? 1 : 0;
  if (part.value.length === source.length - (quote === 0 ? 0 : quote + 1))
    return [{ text: part.value, start: part.start + quote }];
  if (part.quoting === 'ansi' || part.quoting === 'single')
    return [{ text: part.value, start: part.start, length: source.length }];
  return withoutEscapes(source, part.start, part.quoting === 'double' ? /\\([$`"\\]|\n)/g : /\\([^\n]|\n)/g);
}

function withoutEscapes(source: string, start: number, escaped: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of source.matchAll(escaped)) {
    if (match.index > from) pieces.push({ text: source.slice(from, match.index), start: start + from });
    if (match[1] !== '\n') pieces.push({ text: match[1] ?? '', start: start + match.index, length: 2 });
    from = match.index + match[0].length;
  }
  if (from < source.length) pieces.push({ text: source.slice(from), start: start + from });
  return pieces;
}

/** The literal text in front of the first expansion of a word: all of it where nothing is expanded. */
export function literalPrefix(word: Word): string {
  let prefix = '';
  for (const part of word.parts) {
    if (part.kind !== 'literal') return prefix;
    prefix += part.value;
  }
  return prefix;
}
