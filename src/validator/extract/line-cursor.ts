import type { Piece } from '../../shell';

const TAB = 4;

/** Walks along one line by columns, as CommonMark counts them: a tab reaches to the next multiple of four. */
export class LineCursor {
  index = 0;
  private column = 0;
  /** Columns of a tab that have been taken only in part. */
  private left = 0;

  constructor(
    readonly line: string,
    readonly offset: number,
  ) {}

  /** The width of the white space from here. */
  indent(): number {
    let column = this.column + this.left;
    for (let index = this.index; index < this.line.length; index += 1) {
      const character = this.line[index];
      if (character === ' ') column += 1;
      else if (character === '\t') column += TAB - (column % TAB);
      else break;
    }
    return column - this.column;
  }

  /** Takes at most so many columns of white space. */
  skip(columns: number): void {
    let wanted = columns;
    while (wanted > 0) {
      if (this.left === 0) {
        const character = this.line[this.index];
        if (character === ' ') this.left = 1;
        else if (character === '\t') this.left = TAB - (this.column % TAB);
        else return;
        this.index += 1;
      }
      const taken = Math.min(wanted, this.left);
      this.left -= taken;
      this.column += taken;
      wanted -= taken;
    }
  }

  /** Takes so many characters that are no white space. */
  take(characters: number): void {
    this.index += characters;
    this.column += characters;
  }

  blank(): boolean {
    return this.line.slice(this.index).trim() === '';
  }

  /** The rest of the line without its leading white space. */
  content(): string {
    return this.line.slice(this.index).replace(/^[ \t]+/, '');
  }

  /** The file offset of the first character that is no white space. */
  contentOffset(): number {
    return this.offset + this.line.length - this.content().length;
  }

  /** The rest of the line as pieces; the part of a tab that is left over becomes spaces. */
  pieces(): Piece[] {
    const rest: Piece = { text: this.line.slice(this.index), start: this.offset + this.index };
    if (this.left === 0) return [rest];
    return [{ text: ' '.repeat(this.left), start: this.offset + this.index - 1, length: 1 }, rest];
  }
}
