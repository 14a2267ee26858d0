import type { Piece } from '../../../shell';

/**
 * Where the characters of a YAML scalar's value stand in its source. `source` is the scalar as written, from its first character (a quote,
 * the block indicator) on; `start` its offset. Escapes and folded line ends become pieces with a length of their own.
 */
export function scalarPieces(value: string, source: string, start: number): Piece[] {
  const style = source[0];
  if (style === '|' || style === '>') return blockPieces(value, source, start);
  if (style === "'" || style === '"') return flowPieces(value, source, start, 1, style);
  return flowPieces(value, source, start, 0);
}

function blockPieces(value: string, source: string, start: number): Piece[] {
  const header = source.indexOf('\n') + 1;
  const folded = source[0] === '>';
  const pieces: Piece[] = [];
  let offset = header;
  const lines = folded ? undefined : value.split('\n');
  if (lines === undefined) return aligned(value, source, start, header);
  const indent = indentOf(source.slice(header));
  for (const [index, line] of lines.entries()) {
    const last = index === lines.length - 1;
    if (last && line === '') break;
    const end = endOfLine(source, offset);
    const textStart = Math.min(offset + indent, end);
    pieces.push({ text: last ? line : `${line}\n`, start: start + textStart });
    offset = end + 1;
  }
  return pieces;
}

function indentOf(body: string): number {
  return /^(?:[ \t]*\r?\n)*( *)/.exec(body)?.[1]?.length ?? 0;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function flowPieces(value: string, source: string, start: number, from: number, quote?: string): Piece[] {
  if (quote !== '"' && !source.includes('\n') && !(quote === "'" && value.includes("'")))
    return value === '' ? [] : [{ text: value, start: start + from }];
  return aligned(value, source, start, from, quote);
}

const DOUBLE_ESCAPE = /^\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|\r?\n[ \t]*|[^\n])/;

/** Walks value and source side by side; what differs (an escape, a fold) is a piece that covers what it stands for. */
function aligned(value: string, source: string, start: number, from: number, quote?: string): Piece[] {
  const pieces: Piece[] = [];
  let text = '';
  let textStart = from;
  let at = from;
  const flush = (): void => {
    if (text !== '') pieces.push({ text, start: start + textStart });
    text = '';
  };
  for (let index = 0; index < value.length; ) {
    const escaped =
      quote === '"' && source[at] === '\\' ? DOUBLE_ESCAPE.exec(source.slice(at, at + 200))?.[0] : undefined;
    const fold = /^(?:[ \t]*\r?\n)+[ \t]*/.exec(
      source[at] === ' ' || source[at] === '\t' || source[at] === '\r' || source[at] === '\n' ? source.slice(at) : '',
    )?.[0];
    if (escaped !== undefined && /^\\\r?\n/.test(escaped)) {
      flush();
      at += escaped.length;
      textStart = at;
    } else if (escaped !== undefined || (quote === "'" && source.startsWith("''", at))) {
      flush();
      const length = escaped?.length ?? 2;
      const code = value.codePointAt(index) ?? 0;
      const width = code > 0xffff ? 2 : 1;
      pieces.push({ text: value.slice(index, index + width), start: start + at, length });
      index += width;
      at += length;
      textStart = at;
    } else if (fold !== undefined && (value[index] === ' ' || value[index] === '\n')) {
      flush();
      let width = 1;
      while (value[index] === '\n' && value[index + width] === '\n') width += 1;
      pieces.push({ text: value.slice(index, index + width), start: start + at, length: fold.length });
      index += width;
      at += fold.length;
      textStart = at;
    } else if (source[at] === value[index] || at >= source.length) {
      if (text === '') textStart = at;
      text += value[index];
      index += 1;
      at += 1;
    } else at += 1;
  }
  flush();
  return pieces;
}
