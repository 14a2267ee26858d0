/** A text made comparable. `text` keeps its case, `lower` has none; both have the same length, and `origins` tells where each character stood. */
export interface FoldedText {
  readonly text: string;
  readonly lower: string;
  /** For each UTF-16 unit of `text` its offset in the original, and at the end the original's length. */
  readonly origins: Uint32Array;
}

const DROPPED = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}"'`\\“”‘’«»„‚]/u;
const SPACE = /\s/u;
const SPACE_UNIT = 32;

/**
 * Folds a text: NFKC, runs of white space as one space, quotes, backslashes, invisible characters and lone surrogates dropped.
 * Quotes go because the same message is pasted bare, quoted, and escaped inside another message. Linear in the length.
 */
export function fold(original: string): FoldedText {
  const units: number[] = [];
  const lowerUnits: number[] = [];
  const origins: number[] = [];
  const push = (unit: number, lower: number, origin: number): void => {
    if (unit === SPACE_UNIT && units[units.length - 1] === SPACE_UNIT) return;
    units.push(unit);
    lowerUnits.push(lower);
    origins.push(origin);
  };
  for (let at = 0; at < original.length; ) {
    const code = original.codePointAt(at) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    if (code < 128) pushAscii(code, at, push);
    else pushOther(String.fromCodePoint(code), at, push);
    at += width;
  }
  origins.push(original.length);
  return { text: fromUnits(units), lower: fromUnits(lowerUnits), origins: Uint32Array.from(origins) };
}

/** Characters that folding maps to themselves, and those that it drops or joins where they are plain ASCII. */
const UNCOMMON = /[^\x20-\x7e\u4e00-\u9fff]/gu;
const ASCII_DROPPED = /["'\\`]/g;
const SPACES = / {2,}/g;

/** The `text` of `fold`, several times as fast: for the many short texts of an index, whose offsets nobody needs. */
export function foldedText(original: string): string {
  return original.replace(UNCOMMON, foldUncommon).replace(ASCII_DROPPED, '').replace(SPACES, ' ');
}

function foldUncommon(character: string): string {
  let folded = '';
  const push: Push = (unit) => {
    folded += String.fromCharCode(unit);
  };
  const code = character.codePointAt(0) ?? 0;
  if (code < 128) pushAscii(code, 0, push);
  else pushOther(character, 0, push);
  return folded;
}

type Push = (unit: number, lower: number, origin: number) => void;

function pushAscii(code: number, at: number, push: Push): void {
  if (code <= SPACE_UNIT) {
    if (code === SPACE_UNIT || (code >= 9 && code <= 13)) push(SPACE_UNIT, SPACE_UNIT, at);
    return;
  }
  if (code === 34 || code === 39 || code === 92 || code === 96 || code === 127) return;
  push(code, code >= 65 && code <= 90 ? code + 32 : code, at);
}

function pushOther(character: string, at: number, push: Push): void {
  for (const piece of character.normalize('NFKC')) {
    if (SPACE.test(piece)) push(SPACE_UNIT, SPACE_UNIT, at);
    else if (!DROPPED.test(piece)) {
      const lower = piece.toLowerCase();
      const same = lower.length === piece.length ? lower : piece;
      for (let unit = 0; unit < piece.length; unit++) push(piece.charCodeAt(unit), same.charCodeAt(unit), at);
    }
  }
}

function fromUnits(units: readonly number[]): string {
  const chunks: string[] = [];
  for (let start = 0; start < units.length; start += 8192) {
    chunks.push(String.fromCharCode(...units.slice(start, start + 8192)));
  }
  return chunks.join('');
}
