import { Cursor } from './cursor';
import { Terms } from './terms';
import { regoTokens, type Token } from './tokens';

/** What a module calls and what it defines. */
export interface RegoModule {
  readonly calls: readonly { readonly name: string; readonly start: number; readonly end: number }[];
  readonly defined: ReadonlySet<string>;
}

/**
 * Parses a Rego module of version 0 or 1 (https://www.openpolicyagent.org/docs/policy-reference#grammar); a part of one without `package` is
 * taken too. Throws a `RegoError`.
 */
export function parseRego(text: string): RegoModule {
  return new Module(new Cursor(regoTokens(text))).read();
}

class Module {
  private readonly defined = new Set<string>();
  private readonly terms: Terms;

  constructor(private readonly cursor: Cursor) {
    this.terms = new Terms(cursor);
  }

  read(): RegoModule {
    const { cursor } = this;
    if (cursor.take('package')) this.terms.reference();
    while (!cursor.ended) {
      if (!cursor.token.newLine && !cursor.take(';')) cursor.fail('expected the end of the line behind a rule');
      if (cursor.ended) break;
      if (cursor.take('import')) this.import();
      else this.rule();
    }
    return { calls: this.terms.calls, defined: this.defined };
  }

  private import(): void {
    const reference = this.terms.reference();
    const last = reference.at(-1);
    if (this.cursor.take('as')) this.defined.add(this.cursor.name('a name behind `as`').text);
    else if (last !== undefined) this.defined.add(last);
  }

  private rule(): void {
    const { cursor, terms } = this;
    const isDefault = cursor.take('default');
    const name = cursor.name('the name of a rule');
    this.defined.add(name.text);
    terms.restOfReference();
    const called = cursor.is('(') && cursor.token.adjacent;
    if (called) this.parameters();
    const contains = cursor.take('contains');
    if (contains) terms.term();
    const valued = cursor.is('=', ':=');
    if (valued) {
      cursor.next();
      terms.expression();
    }
    if (isDefault) {
      if (!valued)
        cursor.fail(`expected a value for the default of \`${name.text}\`, as in \`default ${name.text} := false\``);
      return;
    }
    this.bodies(name, valued || contains || called);
  }

  private parameters(): void {
    const open = this.cursor.expect('(');
    while (!this.cursor.is(')')) {
      this.terms.term();
      if (!this.cursor.take(',')) break;
    }
    this.cursor.expect(')', open);
  }

  private bodies(name: Token, complete: boolean): void {
    const { cursor, terms } = this;
    let bodies = 0;
    for (;;) {
      const conditional = cursor.take('if');
      if (cursor.is('{') && (conditional || !cursor.token.newLine)) terms.body();
      else if (conditional) terms.literal();
      else break;
      bodies += 1;
      while (cursor.is('else')) this.otherwise();
    }
    // `deny[msg]` alone, or a name alone, is a rule of an own kind only with a reference behind it.
    if (bodies === 0 && !complete && !this.terms.lastWasReference)
      cursor.fail(`expected a value or a body in braces for the rule \`${name.text}\``);
  }

  private otherwise(): void {
    const { cursor, terms } = this;
    cursor.expect('else');
    if (cursor.is('=', ':=')) {
      cursor.next();
      terms.expression();
    }
    const conditional = cursor.take('if');
    if (cursor.is('{')) terms.body();
    else if (conditional) terms.literal();
  }
}
