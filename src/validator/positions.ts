/** A place in a file: line and column from 1, columns in UTF-16 code units, as editors and SARIF count them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The starts of all lines of a text, for turning an offset into a line and column. Takes `\n`, `\r\n` and `\r` as line ends. */
export class LineIndex {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    for (const match of text.matchAll(/\r\n|\n|\r/g)) this.starts.push(match.index + match[0].length);
  }

  position(offset: number): Position {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 };
  }

  /** The offset at which a line (from 1) starts; the end of the last line for a line that does not exist. */
  lineStart(line: number): number {
    return this.starts[Math.min(line, this.starts.length) - 1] ?? 0;
  }
}

/**
 * A stretch of a snippet's text and where it stands in the text around it (the file, or the parent snippet).
 * Where `length` is given and differs from the text's own (an escape such as `\"`), every offset of the piece leads to `start`.
 */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly length?: number;
}

/** Maps an offset of a snippet's text to an offset of the file, exactly, however deep the snippet is nested. */
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

  /** The file offset of the character at `offset`. */
  start(offset: number): number {
    const { piece, within } = this.find(offset);
    if (piece === undefined) return this.parent?.start(0) ?? 0;
    const linear = piece.length === undefined || piece.length === piece.text.length;
    const outer = piece.start + (linear ? within : within >= piece.text.length ? (piece.length ?? 0) : 0);
    return this.parent?.start(outer) ?? outer;
  }

  /** The file offset just behind the character that ends at `offset` (an exclusive end). */
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
