import { isWide, textWidth } from './text-width';

/** Chinese and Latin punctuation that may not begin a line. */
const NO_START = /^[，。、；：？！）》」』”’…,.;:?!)\]}%]/u;
/** Punctuation that may not end a line. */
const NO_END = /[（《「『“‘([{]$/u;

const WORDS = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

/**
 * Breaks a text into lines that are at most `width` wide: at spaces, between Chinese words, and inside a word
 * only where the word alone is wider than a line, then preferably at a capital letter, a dot, a slash or a hyphen.
 */
export function wrap(text: string, width: number, fontSize: number): string[] {
  return fill(pieces(text), width, fontSize);
}

/** As many lines as `wrap` gives, but of about the same width, so that no single word is left over for the last one. */
export function wrapEvenly(text: string, width: number, fontSize: number): string[] {
  const parts = pieces(text);
  const lines = fill(parts, width, fontSize);
  const widest = Math.max(0, ...parts.map((part) => textWidth(part.trimEnd(), fontSize)));
  const least = Math.ceil(Math.max(widest, textWidth(text, fontSize) / lines.length));
  for (let narrower = least; narrower < width; narrower += 2) {
    const even = fill(parts, narrower, fontSize);
    if (even.length === lines.length) return even;
  }
  return lines;
}

function fill(parts: readonly string[], width: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of parts.flatMap((part) => shorten(part, width, fontSize))) {
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
  const source = text.replace(/\s+/gu, ' ').trim();
  const parts: string[] = [];
  for (const { segment } of WORDS.segment(source)) {
    const last = parts.at(-1);
    const first = [...segment][0] ?? '';
    if (last !== undefined && !mayBreak(last, first)) parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts;
}

function mayBreak(before: string, character: string): boolean {
  if (character === ' ' || NO_START.test(character) || NO_END.test(before)) return false;
  const previous = [...before].at(-1) ?? '';
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
