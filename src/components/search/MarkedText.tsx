import { highlight } from '@site/src/search/highlight';
import { useMemo } from 'react';

/** A text in which the words of the query are marked. */
export function MarkedText({ text, terms }: { readonly text: string; readonly terms: readonly string[] }) {
  const pieces = useMemo(() => highlight(text, terms), [text, terms]);
  return pieces.map((piece, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other identity than their place.
    piece.marked ? <mark key={at}>{piece.text}</mark> : piece.text,
  );
}
