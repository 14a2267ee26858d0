/** A key of a TOML document, or the header of a table, with its place. */
export interface TomlStatement {
  /** The table it stands in; for a header the table itself. */
  readonly table: readonly string[];
  /** Empty for a header. */
  readonly key: readonly string[];
  readonly start: number;
  readonly end: number;
  /** The value as written; empty for a header. */
  readonly value: string;
  readonly valueStart: number;
}

const KEY = /(?:[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')/y;

/**
 * The headers and keys of a TOML document with their places, which the parser does not give. Only for documents that parse: nothing is
 * checked here. Keys inside inline tables are not listed.
 */
export function tomlStatements(text: string): TomlStatement[] {
  const statements: TomlStatement[] = [];
  let table: readonly string[] = [];
  let at = 0;
  while (at < text.length) {
    at = skipBlank(text, at);
    if (at >= text.length) break;
    if (text[at] === '[') {
      const start = text[at + 1] === '[' ? at + 2 : at + 1;
      const { keys, end } = readKeys(text, start);
      table = keys;
      statements.push({ table, key: [], start: skipSpace(text, start), end, value: '', valueStart: end });
      at = lineEnd(text, end);
      continue;
    }
    const { keys, end } = readKeys(text, at);
    const equals = text.indexOf('=', end);
    if (keys.length === 0 || equals < 0) break;
    const valueStart = skipSpace(text, equals + 1);
    const valueEnd = endOfValue(text, valueStart);
    statements.push({ table, key: keys, start: at, end, value: text.slice(valueStart, valueEnd).trim(), valueStart });
    at = lineEnd(text, valueEnd);
  }
  return statements;
}

function readKeys(text: string, from: number): { keys: string[]; end: number } {
  const keys: string[] = [];
  let end = skipSpace(text, from);
  for (;;) {
    KEY.lastIndex = end;
    const match = KEY.exec(text)?.[0];
    if (match === undefined) return { keys, end };
    keys.push(/^["']/.test(match) ? match.slice(1, -1) : match);
    end += match.length;
    const next = skipSpace(text, end);
    if (text[next] !== '.') return { keys, end };
    end = skipSpace(text, next + 1);
  }
}

function endOfValue(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const quote = ['"""', "'''", '"', "'"].find((one) => text.startsWith(one, at));
    if (quote !== undefined) at = endOfString(text, at, quote) - 1;
    else if (text[at] === '#') at = lineEnd(text, at) - 1;
    else if (text[at] === '[' || text[at] === '{') depth += 1;
    else if (text[at] === ']' || text[at] === '}') depth -= 1;
    else if (text[at] === '\n' && depth <= 0) return at;
  }
  return text.length;
}

function endOfString(text: string, from: number, quote: string): number {
  for (let at = from + quote.length; at < text.length; at += 1) {
    if (text[at] === '\\' && quote.startsWith('"')) at += 1;
    else if (text.startsWith(quote, at)) return at + quote.length;
  }
  return text.length;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && /\s/.test(text[at] ?? '')) at += 1;
    if (text[at] !== '#') return at;
    at = lineEnd(text, at);
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}
