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
