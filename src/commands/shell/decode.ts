import type { Word, WordPart } from 'unbash';

/** What a word stands for, and for each of its UTF-16 units the offset in the source (one more for the end). */
export interface DecodedWord {
  /** Quotes and escapes are taken away; expansions are left as they are written. */
  readonly value: string;
  readonly offsets: readonly number[];
  /** Whether the value depends on an expansion or a file name pattern. */
  readonly dynamic: boolean;
}

/** Takes the quotes of a word away and remembers where each character came from. `source` is the text that was parsed. */
export function decodeWord(source: string, word: Word): DecodedWord {
  const decoder = new Decoder(source);
  if (word.parts === undefined) decoder.unquoted(word.pos, word.end);
  else for (const part of word.parts) decoder.part(part);
  return decoder.finish(word.end);
}

class Decoder {
  private value = '';
  private readonly offsets: number[] = [];
  private dynamic = false;

  constructor(private readonly source: string) {}

  finish(end: number): DecodedWord {
    return { value: this.value, offsets: [...this.offsets, end], dynamic: this.dynamic };
  }

  part(part: WordPart): void {
    switch (part.type) {
      case 'Literal':
        this.unquoted(part.pos, part.end);
        break;
      case 'SingleQuoted':
        this.verbatim(part.pos + 1, part.end - 1);
        break;
      case 'DoubleQuoted':
      case 'LocaleString':
        for (const child of part.parts) {
          if (child.type === 'Literal') this.quoted(child.pos, child.end);
          else this.expansion(child.pos, child.end);
        }
        break;
      case 'AnsiCQuoted':
        for (const character of part.value) this.push(character, part.pos);
        break;
      default:
        this.expansion(part.pos, part.end);
    }
  }

  /** Outside quotes a backslash takes the meaning of any character, and a newline after it vanishes. */
  unquoted(pos: number, end: number): void {
    this.escaped(pos, end, () => true);
  }

  private quoted(pos: number, end: number): void {
    this.escaped(pos, end, (next) => '$`"\\\n'.includes(next));
  }

  private escaped(pos: number, end: number, isEscape: (next: string) => boolean): void {
    for (let index = pos; index < end; index += 1) {
      const next = this.source[index + 1] ?? '';
      const escapes = this.source[index] === '\\' && index + 1 < end && isEscape(next);
      if (escapes) index += 1;
      if (!(escapes && next === '\n')) this.push(this.source[index] ?? '', index);
    }
  }

  private expansion(pos: number, end: number): void {
    this.dynamic = true;
    this.verbatim(pos, end);
  }

  private verbatim(pos: number, end: number): void {
    for (let index = pos; index < end; index += 1) this.push(this.source[index] ?? '', index);
  }

  private push(text: string, offset: number): void {
    this.value += text;
    for (let unit = 0; unit < text.length; unit += 1) this.offsets.push(offset);
  }
}
