import { actionTokens, type Token } from './tokens';

export interface TemplateProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** Whose template it is: each program adds functions of its own. Nobody knows them all where it is not said. */
export type TemplateDialect = 'kubectl' | 'docker' | 'any';

/** https://pkg.go.dev/text/template#hdr-Functions */
const BUILTINS = 'and or not len index slice print printf println html js call urlquery eq ne lt le gt ge'.split(' ');
const FUNCTIONS: Readonly<Record<TemplateDialect, ReadonlySet<string>>> = {
  // k8s.io/cli-runtime/pkg/printers/template.go
  kubectl: new Set([...BUILTINS, 'exists', 'base64decode']),
  // https://docs.docker.com/engine/cli/formatting/
  docker: new Set([...BUILTINS, ...'json join lower upper split title pad truncate replace println table'.split(' ')]),
  any: new Set(BUILTINS),
};

/**
 * The first thing that Go's text/template refuses in a template, as `test/fixtures/validator/kubectl-parsers.json` has it for kubectl: actions,
 * blocks and their ends, pipelines, variables and functions.
 */
export function templateProblems(text: string, dialect: TemplateDialect): TemplateProblem[] {
  try {
    new Parser(text, dialect).template();
    return [];
  } catch (mistake) {
    if (!(mistake instanceof Mistake)) throw mistake;
    return [{ start: mistake.start, end: mistake.end, message: mistake.message }];
  }
}

class Mistake extends Error {
  constructor(
    readonly start: number,
    readonly end: number,
    message: string,
  ) {
    super(message);
  }
}

/** A block that waits for its `end`. */
interface Block {
  readonly word: 'if' | 'range' | 'with' | 'define' | 'block';
  readonly start: number;
  readonly end: number;
  /** How many variables there were in front of it. */
  readonly variables: number;
  /** An `else` without a condition was met: no other may follow. */
  hasElse: boolean;
}

const BLOCKS: ReadonlySet<string> = new Set(['if', 'range', 'with', 'block']);
const KEYWORDS: ReadonlySet<string> = new Set('block break continue define else end if range template with'.split(' '));
/** What may stand in front of a pipe, but not behind one. */
const NO_COMMAND: ReadonlySet<string> = new Set(['number', 'character', 'string', 'dot', 'true', 'false', 'nil']);
const OPERANDS: ReadonlySet<Token['kind']> = new Set([
  'word',
  'field',
  'dot',
  'variable',
  'number',
  'character',
  'string',
  '(',
]);

class Parser {
  private readonly blocks: Block[] = [];
  private variables: string[] = ['$'];
  private tokens: Token[] = [];
  private index = 0;

  constructor(
    private readonly text: string,
    private readonly dialect: TemplateDialect,
  ) {}

  template(): void {
    let at = 0;
    for (;;) {
      const open = this.text.indexOf('{{', at);
      if (open < 0) break;
      at = this.comment(open) ?? this.action(open);
    }
    const block = this.blocks.at(-1);
    if (block !== undefined)
      this.fail(block, `Unexpected end of the template, expected \`{{end}}\` for this \`${block.word}\`.`);
  }

  private fail({ start, end }: { readonly start: number; readonly end: number }, message: string): never {
    throw new Mistake(start, Math.max(end, start + 1), message);
  }

  /** A comment is all of its action, and stands directly behind the brackets. */
  private comment(open: number): number | undefined {
    const head = /^\{\{(?:-[ \t\r\n])?\/\*/.exec(this.text.slice(open, open + 6))?.[0];
    if (head === undefined) return undefined;
    const close = this.text.indexOf('*/', open + head.length);
    const end = close < 0 ? undefined : /^\*\/(?:[ \t\r\n]-)?\}\}/.exec(this.text.slice(close, close + 6))?.[0];
    if (end === undefined) this.fail({ start: open, end: open + 4 }, 'Unexpected comment, expected `*/}}` at its end.');
    return close + (end?.length ?? 0);
  }

  private action(open: number): number {
    const trim = /^-[ \t\r\n]/.test(this.text.slice(open + 2, open + 4)) ? 1 : 0;
    this.tokens = actionTokens(this.text, open + 2 + trim);
    this.index = 0;
    const bad = this.tokens.find(({ kind }) => kind === 'bad');
    const first = this.peekWord();
    this.body(first, open);
    if (bad !== undefined) this.fail(bad, bad.message ?? 'Unexpected text in an action.');
    return this.tokens.at(-1)?.end ?? this.text.length;
  }

  private body(first: Token, open: number): void {
    const word = first.kind === 'word' ? first.text : '';
    if (BLOCKS.has(word)) this.opening(first);
    else if (word === 'define') this.define(first);
    else if (word === 'end') this.end(first);
    else if (word === 'else') this.otherwise(first);
    else if (word === 'break' || word === 'continue') this.leaving(first);
    else if (word === 'template') this.call(first);
    else this.pipeline('action', { start: open, end: first.end });
  }

  private opening(first: Token): void {
    this.nextWord();
    const word = first.text as Block['word'];
    const variables = this.variables.length;
    if (word === 'block') this.name(first);
    this.pipeline(word, first);
    this.blocks.push({ word, start: first.start, end: first.end, variables, hasElse: false });
  }

  private define(first: Token): void {
    if (this.blocks.length > 0) this.fail(first, 'Unexpected `define` inside a block.');
    this.nextWord();
    this.name(first);
    this.endOfAction();
    this.blocks.push({
      word: 'define',
      start: first.start,
      end: first.end,
      variables: this.variables.length,
      hasElse: false,
    });
    this.variables = ['$'];
  }

  private name(first: Token): void {
    const token = this.nextWord();
    if (token.kind !== 'string')
      this.fail(token, `Unexpected \`${token.text}\`, expected a name in quotes behind \`${first.text}\`.`);
  }

  private end(first: Token): void {
    this.nextWord();
    this.endOfAction();
    const block = this.blocks.pop();
    if (block === undefined) this.fail(first, 'Unexpected `end` without `if`, `range` or `with`.');
    this.variables.length = Math.min(this.variables.length, block.variables);
  }

  private otherwise(first: Token): void {
    const block = this.blocks.at(-1);
    if (block === undefined || block.hasElse || block.word === 'define' || block.word === 'block')
      this.fail(first, 'Unexpected `else` without `if`, `range` or `with`.');
    this.nextWord();
    const next = this.peekWord();
    if (next.kind === 'word' && next.text === block.word && (next.text === 'if' || next.text === 'with')) {
      this.nextWord();
      this.pipeline(next.text, next);
      return;
    }
    this.endOfAction();
    block.hasElse = true;
  }

  private leaving(first: Token): void {
    if (!this.blocks.some(({ word, hasElse }) => word === 'range' && !hasElse))
      this.fail(first, `Unexpected \`${first.text}\` outside of \`range\`.`);
    this.nextWord();
    this.endOfAction();
  }

  private call(first: Token): void {
    this.nextWord();
    this.name(first);
    if (this.peekWord().kind !== 'end of action') this.pipeline('template', first);
  }

  private endOfAction(): void {
    const token = this.nextWord();
    if (token.kind === 'bad') this.fail(token, token.message ?? '');
    if (token.kind !== 'end of action')
      this.fail(token, `Unexpected \`${token.text}\`, expected the end of the action.`);
  }

  /** Commands between pipes, up to the end of the action or the bracket that closes them. */
  private pipeline(context: string, place: { readonly start: number; readonly end: number }): void {
    const close = context === '(' ? ')' : 'end of action';
    this.declarations(context);
    let stages = 0;
    for (;;) {
      const token = this.peekWord();
      if (token.kind === 'bad') this.fail(token, token.message ?? '');
      if (token.kind === close) {
        this.nextWord();
        if (stages === 0)
          this.fail(place, `Unexpected empty ${context === '(' ? 'brackets' : `\`${context}\``}, expected a value.`);
        return;
      }
      if (!OPERANDS.has(token.kind)) this.fail(token, `Unexpected \`${token.text}\` in an action.`);
      stages += 1;
      if (stages > 1 && NO_COMMAND.has(token.kind === 'word' ? token.text : token.kind))
        this.fail(token, `Unexpected \`${token.text}\` behind a pipe, expected a function.`);
      this.command();
    }
  }

  /** `$x :=`, `$x =`, and for `range` two of them. */
  private declarations(context: string): void {
    for (let count = 0; ; count += 1) {
      const from = this.index;
      const variable = this.peekWord();
      if (variable.kind !== 'variable') return;
      this.nextWord();
      const next = this.peekWord();
      if (next.kind === 'declare' || next.kind === 'assign') {
        this.nextWord();
        this.variables.push(variable.text);
        return;
      }
      if (next.kind !== 'comma') {
        this.index = from;
        return;
      }
      this.nextWord();
      this.variables.push(variable.text);
      const second = this.peekWord().kind;
      if (context !== 'range' || count > 0 || second !== 'variable')
        this.fail(next, 'Unexpected `,`, expected one variable, or two in a `range`.');
    }
  }

  private command(): void {
    for (;;) {
      this.skipSpace();
      if (OPERANDS.has(this.peek().kind)) this.operand();
      const token = this.peek();
      if (token.kind === 'bad') this.fail(token, token.message ?? '');
      if (token.kind === 'space') continue;
      if (token.kind === 'pipe') this.index += 1;
      else if (token.kind !== 'end of action' && token.kind !== ')')
        this.fail(token, `Unexpected \`${token.text}\` in an action, expected a blank in front of it.`);
      return;
    }
  }

  private operand(): void {
    const token = this.peek();
    this.index += 1;
    if (token.kind === 'word') this.word(token);
    else if (token.kind === '(') this.pipeline('(', token);
    else if (token.kind === 'variable' && !this.variables.includes(token.text))
      this.fail(token, `Unexpected variable \`${token.text}\`, which the template does not declare.`);
    const field = this.peek();
    if (field.kind !== 'field') return;
    if (NO_COMMAND.has(token.kind === 'word' ? token.text : token.kind))
      this.fail(field, `Unexpected \`${field.text}\` behind \`${token.text}\`.`);
    while (this.peek().kind === 'field') this.index += 1;
  }

  private word(token: Token): void {
    const { text } = token;
    if (text === 'true' || text === 'false' || text === 'nil') return;
    if (KEYWORDS.has(text)) this.fail(token, `Unexpected \`${text}\` inside an action.`);
    if (this.dialect === 'any' || FUNCTIONS[this.dialect].has(text)) return;
    this.fail(
      token,
      `Unexpected function \`${text}\`, expected a field with a dot (\`.${text}\`) or a function that ${this.dialect} has.`,
    );
  }

  private peek(): Token {
    const last = this.tokens.at(-1);
    return this.tokens[this.index] ?? last ?? { kind: 'bad', text: '', start: 0, end: 0 };
  }

  private skipSpace(): void {
    while (this.peek().kind === 'space') this.index += 1;
  }

  private peekWord(): Token {
    this.skipSpace();
    return this.peek();
  }

  private nextWord(): Token {
    const token = this.peekWord();
    this.index += 1;
    return token;
  }
}
