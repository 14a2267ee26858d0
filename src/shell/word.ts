import type { HereDocument, Redirect, Word, WordPart } from './model';
import type { Hole, Piece } from './pieces';

/** The text of a word as its program receives it, each stretch with its offset in the script; what the shell expands is a hole. */
export interface WordText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly holes: readonly Hole[];
}

/** Reads the value of a word with the exact source of every character. Expansions stand in the text as written. */
export function wordText(word: Word): WordText {
  return partsText(word.parts);
}

function partsText(parts: readonly WordPart[]): WordText {
  const pieces: Piece[] = [];
  const holes: Hole[] = [];
  let length = 0;
  for (const part of parts) {
    const added = part.kind === 'literal' ? literalPieces(part) : [{ text: part.text, start: part.start }];
    pieces.push(...added);
    const end = length + added.reduce((sum, piece) => sum + piece.text.length, 0);
    if (part.kind !== 'literal') holes.push({ start: length, end });
    length = end;
  }
  return { text: pieces.map((piece) => piece.text).join(''), pieces, holes };
}

type Literal = Extract<WordPart, { kind: 'literal' }>;

function literalPieces(part: Literal): Piece[] {
  const { text: source } = part;
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

/** A word without quotes and escapes, its expansions as they are written. */
export function plainText({ value, parts }: Word): string {
  return value ?? parts.map((part) => (part.kind === 'literal' ? part.value : part.text)).join('');
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

/** What a here-document or here-string hands over; nothing for other redirections. */
export function inputText({ document, operator, target }: Redirect): WordText | undefined {
  if (document === undefined) return operator === '<<<' && target !== undefined ? wordText(target) : undefined;
  const body = document.quoted ? plainBody(document) : partsText(document.parts);
  return document.dash ? withoutLeadingTabs(body) : body;
}

function plainBody({ body, start }: HereDocument): WordText {
  return { text: body, pieces: [{ text: body, start }], holes: [] };
}

/** `<<-` drops the tabs at the start of every line of the literal text; holes move with it. */
function withoutLeadingTabs({ pieces, holes }: WordText): WordText {
  const kept: Piece[] = [];
  const moved: Hole[] = [];
  let old = 0;
  let length = 0;
  for (const piece of pieces) {
    const hole = holes.find(({ start }) => start === old);
    const parts = hole === undefined && piece.length === undefined ? withoutTabs(piece) : [piece];
    const added = parts.reduce((sum, { text }) => sum + text.length, 0);
    if (hole !== undefined) moved.push({ start: length, end: length + added });
    kept.push(...parts);
    old += piece.text.length;
    length += added;
  }
  return { text: kept.map((piece) => piece.text).join(''), pieces: kept, holes: moved };
}

function withoutTabs(piece: Piece): Piece[] {
  const parts: Piece[] = [];
  for (const match of piece.text.matchAll(/(?<=^|\n)(\t*)([^\n]*\n?)/g)) {
    const [, tabs = '', rest = ''] = match;
    if (rest !== '') parts.push({ text: rest, start: piece.start + match.index + tabs.length });
  }
  return parts;
}

/** Several texts as one, with a blank between them that stands at the end of the one before. */
export function joinedText(texts: readonly (WordText & { readonly end: number })[]): WordText {
  const pieces: Piece[] = [];
  const holes: Hole[] = [];
  let length = 0;
  for (const [index, { text, pieces: own, holes: ownHoles, end }] of texts.entries()) {
    pieces.push(...own);
    holes.push(...ownHoles.map((hole) => ({ start: hole.start + length, end: hole.end + length })));
    length += text.length;
    if (index < texts.length - 1) {
      pieces.push({ text: ' ', start: end });
      length += 1;
    }
  }
  return { text: pieces.map((piece) => piece.text).join(''), pieces, holes };
}

/** A text without its first characters (`jsonpath=` in front of the template). */
export function behind({ text, pieces, holes }: WordText, characters: number): WordText {
  let left = characters;
  const rest: Piece[] = [];
  for (const piece of pieces) {
    if (left >= piece.text.length) left -= piece.text.length;
    else if (left === 0) rest.push(piece);
    else {
      const linear = piece.length === undefined || piece.length === piece.text.length;
      rest.push(
        linear
          ? { text: piece.text.slice(left), start: piece.start + left }
          : { ...piece, text: piece.text.slice(left) },
      );
      left = 0;
    }
  }
  const moved = holes.map((hole) => ({ start: Math.max(0, hole.start - characters), end: hole.end - characters }));
  return { text: text.slice(characters), pieces: rest, holes: moved.filter((hole) => hole.end > 0) };
}
