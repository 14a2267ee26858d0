/** What a JSONPath template of kubectl holds, as far as the checks need it. */
export interface JsonPathTemplate {
  readonly problems: readonly JsonPathProblem[];
  /** The paths from the root, outside of `range` and filters: each step a name, or `*` for an index or a wildcard. */
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
 * Reads a template of kubectl's dialect (https://kubernetes.io/docs/reference/kubectl/jsonpath/): text and actions in braces with paths,
 * `range` and `end`, filters, quoted text. With `bare`, a path without braces is allowed, as `-o jsonpath=.metadata.name` is.
 */
export function parseJsonPath(text: string, bare = true): JsonPathTemplate {
  return new Reader(text, bare).read();
}

class Reader {
  private readonly problems: JsonPathProblem[] = [];
  private readonly paths: JsonPathSteps[] = [];
  private readonly ranges: { start: number; steps: JsonPathSteps }[] = [];

  constructor(
    private readonly text: string,
    private readonly bare: boolean,
  ) {}

  read(): JsonPathTemplate {
    if (this.bare && !this.text.includes('{') && /^[\s]*[$@.[]/.test(this.text)) {
      this.action(0, this.text.length);
      return this.result();
    }
    let at = 0;
    while (at < this.text.length) {
      const open = this.text.indexOf('{', at);
      const stray = this.text.slice(at, open < 0 ? undefined : open).indexOf('}');
      if (stray >= 0) this.problem(at + stray, at + stray + 1, 'Unexpected `}` without a `{` in front of it.');
      if (open < 0) break;
      const close = this.endOfAction(open);
      if (close < 0) {
        this.problem(open, this.text.length, 'Unexpected end of the template, expected `}` for this `{`.');
        break;
      }
      this.action(open + 1, close);
      at = close + 1;
    }
    for (const { start } of this.ranges)
      this.problem(start, start + 5, 'Unexpected end of the template, expected `{end}` for this `range`.');
    return this.result();
  }

  private result(): JsonPathTemplate {
    return { problems: this.problems, paths: this.paths };
  }

  private problem(start: number, end: number, message: string): void {
    this.problems.push({ start, end: Math.max(end, start + 1), message });
  }

  /** The brace that ends an action; braces in quotes do not. */
  private endOfAction(open: number): number {
    for (let at = open + 1; at < this.text.length; at += 1) {
      const character = this.text[at];
      if (character === '"' || character === "'") {
        const end = this.endOfQuote(at);
        if (end < 0) return this.text.indexOf('}', at);
        at = end;
      } else if (character === '\\') at += 1;
      else if (character === '}') return at;
      else if (character === '{') return -1;
    }
    return -1;
  }

  private endOfQuote(from: number): number {
    const quote = this.text[from];
    for (let at = from + 1; at < this.text.length; at += 1) {
      if (this.text[at] === '\\') at += 1;
      else if (this.text[at] === quote) return at;
    }
    return -1;
  }

  private action(start: number, end: number): void {
    let at = this.skip(start, end);
    if (at >= end) {
      this.problem(start - 1, end + 1, 'Unexpected empty action, expected a path such as `{.metadata.name}`.');
      return;
    }
    const word = /^(?:range|end)\b/.exec(this.text.slice(at, end))?.[0];
    if (word === 'end') {
      if (this.ranges.pop() === undefined) this.problem(at, at + 3, 'Unexpected `end` without a `range`.');
      if (this.skip(at + 3, end) < end) this.problem(at + 3, end, 'Unexpected text behind `end`.');
      return;
    }
    if (word === 'range') {
      const rangeStart = at;
      at = this.skip(at + 5, end);
      const { steps, next } = this.path(at, end);
      if (next === at)
        this.problem(rangeStart, end, 'Unexpected `range` without a path, expected `{range .items[*]}`.');
      this.ranges.push({ start: rangeStart, steps });
      if (this.skip(next, end) < end)
        this.problem(next, end, `Unexpected \`${this.text.slice(next, end)}\` behind the path of \`range\`.`);
      return;
    }
    while (at < end) {
      const next = this.operand(at, end);
      if (next === at) {
        this.problem(
          at,
          Math.min(end, at + 1),
          `Unexpected \`${this.text.slice(at, end)}\`, expected a path such as \`.metadata.name\`.`,
        );
        return;
      }
      at = this.skip(next, end);
      if (this.text[at] === ',') at = this.skip(at + 1, end);
    }
  }

  private operand(at: number, end: number): number {
    const character = this.text[at] ?? '';
    if (character === '"' || character === "'") {
      const close = this.endOfQuote(at);
      if (close < 0 || close >= end) {
        this.problem(at, end, 'Unexpected end of a text, expected its closing quote.');
        return end;
      }
      return close + 1;
    }
    const number = /^-?\d+(?:\.\d+)?/.exec(this.text.slice(at, end))?.[0];
    if (number !== undefined) return at + number.length;
    const { steps, next } = this.path(at, end);
    if (next > at && steps.length > 0 && this.text[at] !== '@') this.paths.push(this.fromRoot(at, steps));
    return next;
  }

  private fromRoot(at: number, steps: JsonPathSteps): JsonPathSteps {
    return this.text[at] === '$' ? steps : [...this.ranges.flatMap((range) => range.steps), ...steps];
  }

  private path(from: number, end: number): { steps: JsonPathStep[]; next: number } {
    const steps: JsonPathStep[] = [];
    let at = from;
    if (this.text[at] === '$' || this.text[at] === '@') at += 1;
    // kubectl allows a first step without a dot: `{metadata.name}`.
    const first = at === from ? /^[A-Za-z_][\w-]*/.exec(this.text.slice(at, end))?.[0] : undefined;
    if (first !== undefined) {
      steps.push({ name: first, start: at, end: at + first.length });
      at += first.length;
    }
    while (at < end) {
      const character = this.text[at];
      if (character === '.') {
        const recursive = this.text[at + 1] === '.';
        const start = at + (recursive ? 2 : 1);
        const name = /^(?:\*|(?:[^\s.[\](){},|'"\\=!<>]|\\.)+)/.exec(this.text.slice(start, end))?.[0] ?? '';
        if (recursive) steps.push({ name: '**', start: at, end: at + 2 });
        if (name !== '') steps.push({ name: name.replace(/\\(.)/g, '$1'), start, end: start + name.length });
        else if (this.text[start] !== '[' && start < end && !/\s/.test(this.text[start] ?? ''))
          this.problem(
            at,
            start + 1,
            `Unexpected \`${this.text.slice(at, start + 1)}\`, expected a name behind the dot.`,
          );
        at = start + name.length;
      } else if (character === '[') {
        const close = this.endOfBracket(at, end);
        if (close < 0) {
          this.problem(at, end, 'Unexpected end of the path, expected `]` for this `[`.');
          return { steps, next: end };
        }
        steps.push(this.bracket(at, close));
        at = close + 1;
      } else break;
    }
    return { steps, next: at };
  }

  private endOfBracket(open: number, end: number): number {
    let depth = 0;
    for (let at = open; at < end; at += 1) {
      const character = this.text[at];
      if (character === '"' || character === "'") {
        const close = this.endOfQuote(at);
        if (close < 0) return -1;
        at = close;
      } else if (character === '\\') at += 1;
      else if (character === '[') depth += 1;
      else if (character === ']') {
        depth -= 1;
        if (depth === 0) return at;
      }
    }
    return -1;
  }

  private bracket(open: number, close: number): JsonPathStep {
    const inner = this.text.slice(open + 1, close);
    const place = { start: open, end: close + 1 };
    const quoted = /^\s*(['"])(.*)\1\s*$/s.exec(inner);
    if (quoted !== null && !quoted[2]?.includes(quoted[1] ?? ''))
      return { name: (quoted[2] ?? '').replace(/\\(.)/g, '$1'), ...place };
    if (/^\s*(?:\*|-?\d*(?::-?\d*){0,2}|(?:-?\d+\s*,\s*)+-?\d+)\s*$/.test(inner) && inner.trim() !== '')
      return { name: '*', ...place };
    const filter = /^\s*\?\s*\((.*)\)\s*$/s.exec(inner);
    if (filter !== null)
      this.filter(open + 1 + inner.indexOf('(') + 1, close - (inner.length - inner.lastIndexOf(')')));
    else if (!/^\s*(?:'[^']*'|"[^"]*")(?:\s*,\s*(?:'[^']*'|"[^"]*"))*\s*$/.test(inner))
      this.problem(
        open,
        close + 1,
        `Unexpected \`[${inner}]\`, expected a number, \`*\`, a slice, a name in quotes, or a filter \`?(@.name=="x")\`.`,
      );
    return { name: '*', ...place };
  }

  private filter(start: number, end: number): void {
    const text = this.text.slice(start, end);
    const regular = text.indexOf('=~');
    if (regular >= 0) {
      this.problem(
        start + regular,
        start + regular + 2,
        'Unexpected `=~`: the JSONPath of kubectl has no regular expressions; use jq.',
      );
      return;
    }
    const logical = /&&|\|\|/.exec(text.replace(/"[^"]*"|'[^']*'/g, (quoted) => ' '.repeat(quoted.length)));
    if (logical !== null) {
      this.problem(
        start + logical.index,
        start + logical.index + 2,
        `Unexpected \`${logical[0]}\`: a filter of kubectl's JSONPath takes one comparison only; use jq.`,
      );
      return;
    }
    if (!/^\s*@/.test(text) && !/^\s*(?:"|'|-?\d|\$)/.test(text)) {
      this.problem(start, end, `Unexpected filter \`${text}\`, expected it to start with \`@\`.`);
      return;
    }
    const compared = /(==|!=|<=|>=|<|>|=)/.exec(text);
    if (compared?.[1] === '=')
      this.problem(start + compared.index, start + compared.index + 1, 'Unexpected `=` in a filter, expected `==`.');
    if (compared === null || compared[1] === '=') return;
    const right = text.slice(compared.index + compared[0].length).trim();
    if (!/^(?:"[^"]*"|'[^']*'|-?\d+(?:\.\d+)?|true|false|[@$][^\s]*|\\?"[^"]*\\?")$/.test(right))
      this.problem(
        start + compared.index + compared[0].length,
        end,
        `Unexpected \`${right}\` in a filter, expected a text in quotes, a number, \`true\` or \`false\`.`,
      );
  }

  private skip(from: number, end: number): number {
    let at = from;
    while (at < end && /\s/.test(this.text[at] ?? '')) at += 1;
    return at;
  }
}
