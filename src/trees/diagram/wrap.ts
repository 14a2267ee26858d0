import { isWide, textWidth } from './text-width';

/** Chinese and Latin punctuation that may not begin a line. */
const NO_START = /^[，。、；：？！）》」』”’…,.;:?!)\]}%]/u;
/** Punctuation that may not end a line. */
const NO_END = /[（《「『“‘([{]$/u;

/**
 * Breaks a text into lines that are at most `width` wide: at spaces, between Chinese characters, and inside a word
 * only where the word alone is wider than a line, then preferably at a capital letter, a dot, a slash or a hyphen.
 */
export function wrap(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text).flatMap((piece) => shorten(piece, width, fontSize))) {
    const longer = line + piece;
    if (line !== '' && textWidth(longer.trimEnd(), fontSize) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line = line === '' ? piece.trimStart() : longer;
    }
  }
  if (line.trimEnd() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** The smallest parts between which a line may break; a space belongs to the part before it. */
function pieces(text: string): string[] {
  const parts: string[] = [];
  for (const character of text.replace(/\s+/gu, ' ').trim()) {
    const last = parts.at(-1);
    const joins = last !== undefined && !mayBreak(last, character);
    if (joins) parts[parts.length - 1] = last + character;
    else parts.push(character);
  }
  return parts;
}

function mayBreak(before: string, character: string): boolean {
  if (character === ' ' || NO_START.test(character) || NO_END.test(before)) return false;
  const previous = before.at(-1) ?? '';
  return previous === ' ' || isWide(previous) || isWide(character);
}

/** A part that is too wide for a line, cut where it hurts least. */
function shorten(piece: string, width: number, fontSize: number): string[] {
  if (textWidth(piece.trimEnd(), fontSize) <= width) return [piece];
  const parts: string[] = [];
  for (const syllable of piece
    .split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[./:_-])/u)
    .flatMap((part) => cut(part, width, fontSize))) {
    const last = parts.at(-1);
    if (last !== undefined && textWidth(last + syllable.trimEnd(), fontSize) <= width)
      parts[parts.length - 1] = last + syllable;
    else parts.push(syllable);
  }
  return parts;
}

function cut(part: string, width: number, fontSize: number): string[] {
  if (textWidth(part.trimEnd(), fontSize) <= width) return [part];
  const characters = [...part];
  const half = Math.ceil(characters.length / 2);
  if (characters.length < 2) return [part];
  return [characters.slice(0, half).join(''), characters.slice(half).join('')].flatMap((half) =>
    cut(half, width, fontSize),
  );
}
