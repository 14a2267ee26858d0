import { RegoError, type Token } from './tokens';

/** Walks over tokens and says what it expected where something else stands. */
export class Cursor {
  private index = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get token(): Token {
    return this.at(0);
  }

  get ended(): boolean {
    return this.token.kind === 'end';
  }

  at(ahead: number): Token {
    const token = this.tokens[Math.min(this.index + ahead, this.tokens.length - 1)];
    if (token === undefined) throw new RegoError('nothing', 0, 1);
    return token;
  }

  is(...texts: readonly string[]): boolean {
    return this.token.kind !== 'string' && this.token.kind !== 'end' && texts.includes(this.token.text);
  }

  next(): Token {
    const { token } = this;
    if (token.kind !== 'end') this.index += 1;
    return token;
  }

  take(text: string): boolean {
    if (!this.is(text)) return false;
    this.next();
    return true;
  }

  expect(text: string, forWhat?: Token): Token {
    if (this.is(text)) return this.next();
    return this.fail(`expected \`${text}\`${forWhat === undefined ? '' : ` for this \`${forWhat.text}\``}`, forWhat);
  }

  name(what: string): Token {
    if (this.token.kind === 'name' && !RESERVED.has(this.token.text)) return this.next();
    return this.fail(`expected ${what}`);
  }

  /** At the end of the text the bracket that is still open is the place to look at. */
  fail(expected: string, open?: Token): never {
    const { token } = this;
    if (token.kind === 'end' && open !== undefined)
      throw new RegoError(`end of the module, ${expected}`, open.start, open.end);
    const shown = token.kind === 'end' ? 'end of the module' : `\`${token.text.split('\n', 1)[0]}\``;
    throw new RegoError(`${shown}, ${expected}`, token.start, token.end);
  }
}

const RESERVED = new Set([
  'as',
  'default',
  'else',
  'false',
  'import',
  'package',
  'not',
  'null',
  'true',
  'with',
  'some',
]);
