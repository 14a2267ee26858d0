/** What a JSONPath template of kubectl holds, as far as the checks need it. */
export interface JsonPathTemplate {
  /** What kubectl refuses; the first thing in the order of the text. */
  readonly problems: readonly JsonPathProblem[];
  /** Each `range` whose `end` is missing. kubectl takes it, and prints what follows once more for the whole. */
  readonly open: readonly JsonPathProblem[];
  /** The paths from the root, outside of filters: each step a name, `*` for an index or a wildcard, or `**` for what `..` passes. */
  readonly paths: readonly JsonPathSteps[];
}

export interface JsonPathProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

export interface JsonPathStep {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export type JsonPathSteps = readonly JsonPathStep[];

/**
 * Reads a template of kubectl's dialect (https://kubernetes.io/docs/reference/kubectl/jsonpath/): text, and actions in braces with fields,
 * indices, filters, quoted text, `range` and `end`. It refuses what k8s.io/client-go/util/jsonpath refuses, and nothing else: the two are
 * held together by `test/fixtures/validator/kubectl-parsers.json`. A template without any brace is plain text; where it looks like a path it
 * is read as one for the sake of its fields.
 */
export function parseJsonPath(text: string): JsonPathTemplate {
  const bare = !text.includes('{') && /^\s*[$@.[]/.test(text);
  const reader = new Reader(bare ? `{${text}}` : text, bare ? -1 : 0);
  reader.template();
  return { problems: bare ? [] : reader.problems, open: reader.open(), paths: reader.paths };
}

/** What ends a name. */
const ENDS_NAME = /[ \t\r\n.,[\]$@{}]/;
const LETTER = /[\p{L}\p{Nd}_]/u;
const OPERATORS: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=']);

/** Ends the reading at the first mistake, as kubectl does. */
class Mistake extends Error {
  constructor(
    readonly start: number,
    readonly end: number,
    message: string,
  ) {
    super(message);
  }
}

class Reader {
  readonly problems: JsonPathProblem[] = [];
  readonly paths: JsonPathSteps[] = [];
  private readonly ranges: { start: number; steps: JsonPathSteps }[] = [];
  private pos = 0;

  /** `base` is the offset at which `text` stands in the template. */
  constructor(
    private readonly text: string,
    private readonly base: number,
  ) {}

  template(): void {
    try {
      for (;;) {
        const open = this.text.indexOf('{', this.pos);
        if (open < 0) return;
        this.pos = open + 1;
        this.action(true);
      }
    } catch (mistake) {
      if (!(mistake instanceof Mistake)) throw mistake;
      this.problems.push({ start: mistake.start, end: mistake.end, message: mistake.message });
    }
  }

  open(): JsonPathProblem[] {
    return this.ranges.map(({ start }) => ({
      start: start + this.base,
      end: start + this.base + 5,
      message: 'Unexpected end of the template, expected `{end}` for this `range`.',
    }));
  }

  private fail(start: number, end: number, message: string): never {
    const from = Math.max(0, Math.min(start, this.text.length - 1)) + this.base;
    throw new Mistake(from, Math.max(from + 1, Math.min(end, this.text.length) + this.base), message);
  }

  /** Reads up to the brace that closes the action. `outermost` actions have paths of their own. */
  private action(outermost: boolean): void {
    const start = this.pos - 1;
    const steps: JsonPathStep[] = [];
    let kind: 'path' | 'range' | 'end' | 'text' | 'item' = 'path';
    for (;;) {
      const at = this.pos;
      const character = this.text[at];
      if (character === undefined || character === '\n' || character === '\r')
        this.fail(start, this.text.length, 'Unexpected end of the template, expected `}` for this `{`.');
      if (character === '}') break;
      if (this.text.startsWith('[?(', at)) steps.push(this.filter());
      else if (this.text.startsWith('..', at)) steps.push(...this.recursive(steps));
      else if (character === '[') steps.push(...this.bracket());
      else if (character === '"' || character === "'") {
        this.quoted(character);
        kind = 'text';
      } else if (character === '.') steps.push(this.field(at + 1));
      else if (character === '@' || character === '$') {
        if (character === '@' && steps.length === 0) kind = 'item';
        this.pos += 1;
      } else if (character === ' ') this.pos += 1;
      else if (/[-+]|\p{Nd}/u.test(character)) {
        this.number();
        kind = 'text';
      } else if (LETTER.test(character)) kind = this.identifier();
      else this.fail(at, at + 1, unexpected(character));
    }
    this.pos += 1;
    if (outermost) this.keep(kind, start, steps);
  }

  private keep(kind: 'path' | 'range' | 'end' | 'text' | 'item', start: number, steps: readonly JsonPathStep[]): void {
    if (kind === 'end') {
      if (this.ranges.pop() === undefined) this.fail(start, this.pos, 'Unexpected `end` without a `range`.');
    } else if (kind === 'range') this.ranges.push({ start: this.text.indexOf('range', start), steps });
    else if (kind === 'path' && steps.length > 0)
      this.paths.push(
        this.text[start + 1] === '$' ? steps : [...this.ranges.flatMap((range) => range.steps), ...steps],
      );
  }

  private identifier(): 'range' | 'end' | 'text' {
    const start = this.pos;
    while (this.pos < this.text.length && !ENDS_NAME.test(this.text[this.pos] ?? '')) this.pos += 1;
    const name = this.text.slice(start, this.pos);
    if (name === 'range' || name === 'end') return name;
    if (name === 'true' || name === 'false') return 'text';
    return this.fail(start, this.pos, `Unexpected \`${name}\`, expected a path such as \`.${name}\`.`);
  }

  /** A name behind a dot, up to what ends one; a backslash keeps the next character in it. */
  private field(start: number): JsonPathStep {
    this.pos = start;
    while (this.pos < this.text.length && !ENDS_NAME.test(this.text[this.pos] ?? ''))
      this.pos += this.text[this.pos] === '\\' ? 2 : 1;
    this.pos = Math.min(this.pos, this.text.length);
    const name = this.text.slice(start, this.pos).replaceAll('\\', '');
    return { name, start: start + this.base, end: this.pos + this.base };
  }

  private recursive(before: readonly JsonPathStep[]): JsonPathStep[] {
    const start = this.pos;
    const last = before.at(-1);
    if (last?.name === '**' && last.end === start + this.base)
      this.fail(start, start + 2, 'Unexpected second `..`, expected a name behind the first.');
    this.pos += 2;
    const step = { name: '**', start: start + this.base, end: this.pos + this.base };
    return LETTER.test(this.text[this.pos] ?? '') ? [step, this.field(this.pos)] : [step];
  }

  private number(): void {
    const start = this.pos;
    if (/[-+]/.test(this.text[start] ?? '')) this.pos += 1;
    while (/[.\p{Nd}]/u.test(this.text[this.pos] ?? '')) this.pos += 1;
    const number = this.text.slice(start, this.pos);
    if (!/^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(number))
      this.fail(start, this.pos, `Unexpected \`${number}\`, expected a number or a path.`);
  }

  private quoted(quote: string): void {
    const start = this.pos;
    for (this.pos += 1; ; this.pos += 1) {
      const character = this.text[this.pos];
      if (character === undefined || character === '\n')
        this.fail(start, this.pos, 'Unexpected end of a text, expected its closing quote.');
      if (character === quote && this.text[this.pos - 1] !== '\\') break;
    }
    this.pos += 1;
    const wrong = wrongEscape(this.text.slice(start + 1, this.pos - 1), quote);
    if (wrong !== undefined) this.fail(start, this.pos, `Unexpected escape \`${wrong}\` in a text.`);
  }

  private bracket(): JsonPathStep[] {
    const open = this.pos;
    let close = open + 1;
    while (close < this.text.length && this.text[close] !== ']' && this.text[close] !== '\n') close += 1;
    if (this.text[close] !== ']') this.fail(open, close, 'Unexpected end of the path, expected `]` for this `[`.');
    this.pos = close + 1;
    const inner = this.text.slice(open + 1, close);
    const index = { name: '*', start: open + this.base, end: close + 1 + this.base };
    const parts = inner.split(',');
    if (parts.length > 1) {
      let at = open + 1;
      for (const part of parts) {
        const blanks = /^ */.exec(part)?.[0].length ?? 0;
        this.within(`[${part.replace(/^ +| +$/g, '')}]`, at + blanks - 1);
        at += part.length + 1;
      }
      return [index];
    }
    const key = /^'([^']*)'$/.exec(inner)?.[1];
    if (key !== undefined) return this.within(`.${key}`, open + 1);
    if (inner === '*') return [index];
    const slice = /^(-?\d*)(?::(-?\d*))?(?::(-?\d*))?$/.exec(inner);
    if (slice === null || slice.slice(1).includes('-')) {
      const meant = /^"([^"]*)"$/.exec(inner)?.[1];
      const hint =
        meant === undefined
          ? 'a number, `*`, a slice, a name in single quotes, or a filter `?(@.name=="x")`'
          : `\`['${meant.replaceAll('.', '\\.')}']\``;
      this.fail(open, close + 1, `Unexpected \`[${inner}]\`, expected ${hint}.`);
    }
    return [index];
  }

  /** Reads a part of an action as an action of its own; `start` is the place of its first character. */
  private within(text: string, start: number): JsonPathStep[] {
    const inner = new Reader(`{${text}}`, start - 1 + this.base);
    inner.pos = 1;
    inner.action(true);
    return inner.paths.flat();
  }

  private filter(): JsonPathStep {
    const open = this.pos;
    const start = open + 3;
    let quote: string | undefined;
    let closed = false;
    for (this.pos = start; ; this.pos += 1) {
      const character = this.text[this.pos];
      if (character === undefined || character === '\n')
        this.fail(open, this.pos, 'Unexpected end of a filter, expected `)]`.');
      if (character === '"' || character === "'") {
        if (quote === undefined) quote = character;
        else if (character === quote && this.text[this.pos - 1] !== '\\') closed = true;
      } else if (character === ')' && (quote !== undefined) === closed) break;
    }
    const end = this.pos;
    if (this.text[end + 1] !== ']')
      this.fail(open, Math.min(end + 2, this.text.length), 'Unexpected filter, expected `]` behind its bracket.');
    this.pos = end + 2;
    this.comparison(start, end);
    return { name: '*', start: open + this.base, end: this.pos + this.base };
  }

  private comparison(start: number, end: number): void {
    const text = this.text.slice(start, end);
    const match = /^([^!<>=]+)([!<>=]+)(.+?)$/s.exec(text);
    if (match === null || text.includes('\n')) {
      this.within(text, start);
      return;
    }
    const [, left = '', operator = '', right = ''] = match;
    const logical = /&&|\|\|/.exec(right.replace(/"[^"]*"|'[^']*'/g, (quoted) => ' '.repeat(quoted.length)));
    const behind = start + left.length + operator.length;
    if (right.startsWith('~'))
      this.fail(behind - 1, behind + 1, 'Unexpected `=~`: the JSONPath of kubectl has no regular expressions; use jq.');
    if (logical !== null)
      this.fail(
        behind + logical.index,
        behind + logical.index + 2,
        `Unexpected \`${logical[0]}\`: a filter of kubectl's JSONPath takes one comparison only; use jq.`,
      );
    this.within(left, start);
    this.within(right, behind);
    if (!OPERATORS.has(operator))
      this.fail(start + left.length, behind, `Unexpected \`${operator}\` in a filter, expected \`==\`.`);
  }
}

function unexpected(character: string): string {
  const hint =
    character === ','
      ? 'expected each path in braces of its own'
      : character === '|' || character === '('
        ? 'the JSONPath of kubectl has no functions: use jq'
        : 'expected a path such as `.metadata.name`';
  return `Unexpected \`${character}\`, ${hint}.`;
}

/** The first escape that Go does not know. */
function wrongEscape(text: string, quote: string): string | undefined {
  const pattern = /\\(?:[abfnrtv\\]|[0-7]{3}|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|(['"])|([\s\S]?))/g;
  for (const [whole, mark, wrong] of text.matchAll(pattern)) {
    if (wrong !== undefined || (mark !== undefined && mark !== quote)) return whole;
  }
  return text.replace(/\\[\s\S]/g, '').includes(quote) ? quote : undefined;
}
