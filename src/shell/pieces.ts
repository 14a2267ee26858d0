/**
 * A stretch of a text and where it stands in the text around it (the file, or the script that holds it).
 * Where `length` is given and differs from the text's own (an escape such as `\"`), every offset of the piece leads to `start`.
 */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly length?: number;
}

/** A stretch of a text that a shell, or a reader, fills in: its value is unknown, so no check may judge it. */
export interface Hole {
  readonly start: number;
  readonly end: number;
  /** The author left something out here: nothing stands in its place, and fields may be missing around it. */
  readonly elision?: true;
}

/** Maps an offset of a text to an offset of the outermost text, exactly, however deep it is nested. */
export class PositionMap {
  private readonly starts: number[] = [];

  constructor(
    private readonly pieces: readonly Piece[],
    private readonly parent?: PositionMap,
  ) {
    let offset = 0;
    for (const piece of pieces) {
      this.starts.push(offset);
      offset += piece.text.length;
    }
  }

  /** The outer offset of the character at `offset`. */
  start(offset: number): number {
    const { piece, within } = this.find(offset);
    if (piece === undefined) return this.parent?.start(0) ?? 0;
    const linear = piece.length === undefined || piece.length === piece.text.length;
    const outer = piece.start + (linear ? within : within >= piece.text.length ? (piece.length ?? 0) : 0);
    return this.parent?.start(outer) ?? outer;
  }

  /** The outer offset just behind the character that ends at `offset` (an exclusive end). */
  end(offset: number): number {
    if (offset <= 0) return this.start(0);
    const { piece, within } = this.find(offset - 1);
    if (piece === undefined) return this.start(0);
    const linear = piece.length === undefined || piece.length === piece.text.length;
    const outer = piece.start + (linear ? within + 1 : (piece.length ?? 0));
    return this.parent?.end(outer) ?? outer;
  }

  private find(offset: number): { piece: Piece | undefined; within: number } {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { piece: this.pieces[low], within: offset - (this.starts[low] ?? 0) };
  }
}
