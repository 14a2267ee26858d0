/**
 * Widths of Latin letters in em, rounded up to the wider system typefaces (DejaVu Sans, Segoe UI, Roboto, Helvetica),
 * since the reader's typeface is not known when the picture is drawn.
 */
const LATIN_WIDTHS: ReadonlyArray<readonly [characters: string, em: number]> = [
  ["ijl|'`", 0.3],
  ['.,:;! I', 0.34],
  ['ftr()[]{}/\\-"*', 0.42],
  ['sczJ_^', 0.55],
  ['abdeghknopquvxyELFSTZ?0123456789$#', 0.64],
  ['ABCDGHKNOPQRUVXY&<>=+~', 0.78],
  ['mwMW@%', 0.98],
];

const WIDTH_OF = new Map(
  LATIN_WIDTHS.flatMap(([characters, em]) => [...characters].map((character) => [character, em])),
);

/**
 * Characters that take a full em: Unicode's East Asian Width classes W and F, and the punctuation that Chinese typefaces draw wide.
 * https://www.unicode.org/reports/tr11/
 */
const WIDE =
  /[\u1100-\u115f\u2014\u2018\u2019\u201c\u201d\u2026\u2190-\u21ff\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1f64f}\u{20000}-\u{3fffd}]/u;

/** Whether a character is as wide as a Chinese one. */
export function isWide(character: string): boolean {
  return WIDE.test(character);
}

/** An upper estimate of the width of a text, in the unit of `fontSize`. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const character of text) em += WIDTH_OF.get(character) ?? (isWide(character) ? 1 : 0.72);
  return em * fontSize;
}
