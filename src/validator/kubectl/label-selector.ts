import { fits, LABEL_KEY, LABEL_VALUE } from './names';

/** What is wrong with a selector, with offsets of its text. */
export interface SelectorProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const COMPARISONS: ReadonlySet<string> = new Set(['=', '==', '!=', '<', '>']);
const SYMBOL = /^[=!(),<>]/;

/**
 * The first mistake of a label selector such as `app=web,tier in (front, back),!canary`, or nothing. It refuses what `labels.Parse` of
 * k8s.io/apimachinery/pkg/labels refuses, and nothing else: `test/fixtures/validator/kubectl-parsers.json` holds the two together.
 */
export function selectorProblem(selector: string): SelectorProblem | undefined {
  return new Reader(selector).read();
}

class Reader {
  private readonly tokens: Token[];
  private index = 0;

  constructor(selector: string) {
    this.tokens = [...selector.matchAll(/==|!=|[=!(),<>]|[^=!(),<>\s]+/g)].map((match) => ({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }));
    this.tokens.push({ text: '', start: selector.length, end: selector.length });
  }

  read(): SelectorProblem | undefined {
    while (this.next.text !== '') {
      const problem = this.requirement() ?? this.comma();
      if (problem !== undefined) return problem;
    }
    return undefined;
  }

  private get next(): Token {
    return this.tokens[Math.min(this.index, this.tokens.length - 1)] ?? { text: '', start: 0, end: 0 };
  }

  private take(): Token {
    const token = this.next;
    this.index += 1;
    return token;
  }

  private comma(): SelectorProblem | undefined {
    const token = this.take();
    if (token.text === '') return undefined;
    if (token.text !== ',')
      return unexpected(token, 'expected `,` and the next requirement; several values are `key in (a, b)`');
    return this.next.text === '!' || isWord(this.next)
      ? undefined
      : unexpected(token, 'expected a requirement on both sides of it');
  }

  private requirement(): SelectorProblem | undefined {
    const negated = this.next.text === '!';
    if (negated) this.take();
    const key = this.take();
    if (!isWord(key)) return unexpected(key, 'expected the key of a label');
    if (!fits(key.text, LABEL_KEY))
      return problem(key, `Unexpected label key \`${key.text}\`, expected ${LABEL_KEY.words}.`);
    if (this.next.text === '' || this.next.text === ',') return undefined;
    if (negated) return unexpected(this.next, `expected \`!${key.text}\` alone, or \`${key.text}!=value\``);
    const operator = this.take();
    if (operator.text === 'in' || operator.text === 'notin') return this.list(key, operator);
    if (!COMPARISONS.has(operator.text))
      return unexpected(operator, 'expected one of `=`, `!=`, `in`, `notin`; blanks do not stand in a value');
    return this.exact(operator);
  }

  private exact(operator: Token): SelectorProblem | undefined {
    const ordered = operator.text === '<' || operator.text === '>';
    if (this.next.text === '' || this.next.text === ',')
      return ordered ? unexpected(operator, 'expected a number behind it') : undefined;
    const value = this.take();
    if (!isWord(value)) return unexpected(value, 'expected a value');
    if (ordered && !/^[-+]?\d{1,18}$/.test(value.text)) return unexpected(value, 'expected a number');
    return valueProblem(value);
  }

  private list(key: Token, operator: Token): SelectorProblem | undefined {
    const open = this.take();
    if (open.text !== '(')
      return unexpected(open, `expected a list in brackets: \`${key.text} ${operator.text} (a, b)\``);
    for (;;) {
      const token = this.take();
      if (token.text === ')') return undefined;
      if (token.text === ',') continue;
      if (!isWord(token)) return unexpected(token, 'expected a value or `)`');
      const wrong = valueProblem(token);
      if (wrong !== undefined) return wrong;
      if (this.next.text !== ',' && this.next.text !== ')') return unexpected(this.next, 'expected `,` or `)`');
    }
  }
}

function isWord({ text }: Token): boolean {
  return text !== '' && !SYMBOL.test(text);
}

function valueProblem(value: Token): SelectorProblem | undefined {
  return fits(value.text, LABEL_VALUE)
    ? undefined
    : problem(
        value,
        `Unexpected label value \`${value.text}\`, expected ${LABEL_VALUE.words}; several values are \`key in (a, b)\`.`,
      );
}

function unexpected(token: Token, rest: string): SelectorProblem {
  const what =
    token.text === ''
      ? 'end of the label selector'
      : token.text === ','
        ? 'comma in the label selector'
        : `\`${token.text}\``;
  return problem(token, `Unexpected ${what}, ${rest}.`);
}

function problem({ start, end }: Token, message: string): SelectorProblem {
  return { start, end: Math.max(end, start + 1), message };
}
