import type { Piece } from '../../positions';
import type { Hole, NestedOptions } from '../../snippet';
import type { WordText } from '../word';

/** What is needed to make a nested snippet, with offsets of the script. */
export type Found = NestedOptions;

/** Several texts as one, with a blank between them that stands at the end of the one before. */
export function joined(texts: readonly (WordText & { readonly end: number })[]): { pieces: Piece[]; holes: Hole[] } {
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
  return { pieces, holes };
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
