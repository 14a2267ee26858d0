import { foldedText } from './text/fold';
import { terms as termsOf } from './text/tokens';

/** A piece of a text: a word that was asked for, or what stands between. Together the pieces are the text. */
export interface HighlightPiece {
  readonly text: string;
  readonly marked: boolean;
}

const WORD = /\p{Script=Han}+|[\p{L}\p{N}_]+(?:[.\-/:@][\p{L}\p{N}_]+)*/gu;
const HAN = /^\p{Script=Han}/u;

/** Cuts a text at the words whose terms were found by a query, in whatever form they stand there. */
export function highlight(text: string, found: Iterable<string>): HighlightPiece[] {
  const wanted = new Set(found);
  const pieces: HighlightPiece[] = [];
  let end = 0;
  const mark = (from: number, to: number): void => {
    if (from > end) pieces.push({ text: text.slice(end, from), marked: false });
    const last = pieces.at(-1);
    if (last?.marked && from === end)
      pieces[pieces.length - 1] = { text: last.text + text.slice(from, to), marked: true };
    else pieces.push({ text: text.slice(from, to), marked: true });
    end = to;
  };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (HAN.test(word)) {
      for (let at = 0; at + 1 < word.length; at++) {
        if (wanted.has(word.slice(at, at + 2))) mark(Math.max(end, index + at), index + at + 2);
      }
    } else if (termsOf(foldedText(word)).some((term) => wanted.has(term))) mark(index, index + word.length);
  }
  if (end < text.length) pieces.push({ text: text.slice(end), marked: false });
  return pieces;
}

/** The terms that stand in none of the texts: what a reader does not see marked must be said. */
export function unseen(found: readonly string[], ...texts: readonly string[]): string[] {
  const seen = new Set(texts.flatMap((text) => termsOf(text)));
  return found.filter((term) => !seen.has(term));
}
