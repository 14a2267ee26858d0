export type TokenKind = 'name' | 'number' | 'string' | 'operator' | 'end';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether a line end stands in front of it. */
  readonly newLine: boolean;
  /** Whether nothing stands between it and the token before. */
  readonly adjacent: boolean;
}

/** What is wrong with Rego, and where. */
export class RegoError extends Error {
  constructor(
    message: string,
    readonly start: number,
    readonly end: number,
  ) {
    super(message);
  }
}

const TOKEN =
  /([A-Za-z_][A-Za-z0-9_]*)|((?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(\$?"(?:[^"\\\n]|\\.)*"|\$?`[^`]*`)|(:=|==|!=|<=|>=|[=<>+\-*/%&|(){}[\].,;:])/y;

/** The tokens of a Rego module, without comments; the last one is the end. */
export function regoTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    const gap = /(?:\s|#[^\n]*)*/y;
    gap.lastIndex = at;
    const skipped = gap.exec(text)?.[0] ?? '';
    at += skipped.length;
    const place = { start: at, newLine: skipped.includes('\n') || tokens.length === 0, adjacent: skipped === '' };
    if (at >= text.length) {
      tokens.push({ kind: 'end', text: 'the end', end: at, ...place });
      return tokens;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) {
      const open = /["`]/.test(text[at] ?? '');
      throw new RegoError(
        open ? 'end of the line inside a text, expected its closing quote' : `\`${text[at]}\``,
        at,
        at + 1,
      );
    }
    const [whole, name, number, string] = match;
    const kind =
      name !== undefined ? 'name' : number !== undefined ? 'number' : string !== undefined ? 'string' : 'operator';
    tokens.push({ kind, text: whole, end: at + whole.length, ...place });
    at += whole.length;
  }
}
