import type { Cursor } from './cursor';

/** Binary operators from the loosest to the tightest. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', ':='],
  ['==', '!=', '<', '<=', '>', '>=', 'in'],
  ['|'],
  ['&'],
  ['+', '-'],
  ['*', '/', '%'],
];
const UNION = 2;
const DEEPEST = 200;

/** Reads bodies, expressions and terms of Rego. */
export class Terms {
  readonly calls: { name: string; start: number; end: number }[] = [];
  /** Whether the last rule's name went on with a dot or a bracket. */
  lastWasReference = false;
  private depth = 0;

  constructor(private readonly cursor: Cursor) {}

  /** `{ … }` of a rule, `every` or a comprehension. */
  body(): void {
    const open = this.cursor.expect('{');
    this.literals('}');
    this.cursor.expect('}', open);
  }

  private literals(close: string): void {
    const { cursor } = this;
    if (cursor.is(close)) cursor.fail('expected at least one condition');
    while (!cursor.is(close) && !cursor.ended) {
      this.literal();
      if (cursor.is(close) || cursor.ended) return;
      if (!cursor.take(';') && !cursor.token.newLine)
        cursor.fail(`expected the end of the line, \`;\` or \`${close}\``);
    }
  }

  literal(): void {
    const { cursor } = this;
    if (cursor.is('some') && cursor.at(1).kind === 'name') this.some();
    else if (cursor.is('every') && cursor.at(1).kind === 'name') this.every();
    else {
      cursor.take('not');
      this.expression();
      // `key, value in object`
      if (cursor.is(',')) {
        cursor.next();
        this.expression();
      }
    }
    while (cursor.is('with')) {
      cursor.next();
      this.reference();
      cursor.expect('as');
      this.expression();
    }
  }

  private some(): void {
    const { cursor } = this;
    cursor.expect('some');
    do this.level(UNION);
    while (cursor.take(','));
    if (cursor.take('in')) this.expression();
  }

  private every(): void {
    const { cursor } = this;
    cursor.expect('every');
    cursor.name('a variable');
    if (cursor.take(',')) cursor.name('a variable');
    cursor.expect('in');
    this.level(UNION);
    this.body();
  }

  expression(): void {
    this.level(0);
  }

  /** A term that a `|` may follow which belongs to a comprehension. */
  term(): void {
    this.level(UNION + 1);
  }

  private level(index: number): void {
    const operators = LEVELS[index];
    if (operators === undefined) {
      this.primary();
      return;
    }
    this.level(index + 1);
    while (this.cursor.is(...operators) && this.continues()) {
      this.cursor.next();
      this.level(index + 1);
    }
  }

  /** An operator at the start of a line goes on with the expression only inside brackets; `-` may start a new one. */
  private continues(): boolean {
    return !this.cursor.token.newLine || this.depth > 0;
  }

  private primary(): void {
    const { cursor } = this;
    const { kind, text } = cursor.token;
    if (this.depth > DEEPEST) cursor.fail('expected fewer brackets inside each other');
    if (kind === 'operator' && text === '-') {
      cursor.next();
      this.primary();
    } else if (kind === 'number') cursor.next();
    else if (kind === 'string' || /^(?:true|false|null)$/.test(text)) {
      cursor.next();
      this.restOfReference();
    } else if (kind === 'name') this.nameOrCall();
    else if (text === '(') {
      this.grouped('(', ')', () => this.literal());
      this.restOfReference();
    } else if (text === '[') {
      this.grouped('[', ']', () => this.elements(']'));
      this.restOfReference();
    } else if (text === '{') {
      this.grouped('{', '}', () => this.elements('}'));
      this.restOfReference();
    } else cursor.fail('expected a value');
  }

  private grouped(open: string, close: string, inner: () => void): void {
    const bracket = this.cursor.expect(open);
    this.depth += 1;
    inner();
    this.depth -= 1;
    this.cursor.expect(close, bracket);
  }

  /** The inside of a list, set or object, or of a comprehension of one. */
  private elements(close: string): void {
    const { cursor } = this;
    if (cursor.is(close)) return;
    let first = true;
    do {
      if (cursor.is(close)) return;
      this.term();
      if (close === '}' && cursor.take(':')) this.term();
      if (first && cursor.is('|')) {
        cursor.next();
        const { depth } = this;
        this.depth = 0;
        this.literals(close);
        this.depth = depth;
        return;
      }
      if (cursor.is('in', '==', '!=', '<', '>', '|')) {
        cursor.next();
        this.expression();
      }
      first = false;
    } while (cursor.take(','));
  }

  private nameOrCall(): void {
    const { start } = this.cursor.token;
    const names = this.reference();
    if (!this.cursor.is('(') || !this.cursor.token.adjacent) return;
    this.calls.push({ name: names.join('.'), start, end: this.cursor.token.start });
    const open = this.cursor.expect('(');
    this.depth += 1;
    while (!this.cursor.is(')')) {
      this.expression();
      if (!this.cursor.take(',')) break;
    }
    this.depth -= 1;
    this.cursor.expect(')', open);
    this.restOfReference();
  }

  /** `input.review.object["metadata"][i]`; the names up to the first bracket. */
  reference(): string[] {
    const names = [this.cursor.name('a value').text];
    return [...names, ...this.restOfReference()];
  }

  restOfReference(): string[] {
    const { cursor } = this;
    const names: string[] = [];
    let plain = true;
    this.lastWasReference = false;
    for (;;) {
      if (cursor.is('.') && cursor.token.adjacent) {
        cursor.next();
        if (cursor.token.kind !== 'name') cursor.fail('expected a name behind the dot');
        const { text } = cursor.next();
        if (plain) names.push(text);
      } else if (cursor.is('[') && cursor.token.adjacent) {
        plain = false;
        this.grouped('[', ']', () => this.expression());
      } else return names;
      this.lastWasReference = true;
    }
  }
}
