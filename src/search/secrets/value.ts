import type { SecretSpan } from './span';

/** Where a value belongs to. */
export interface KeyPlace {
  /** Where the key begins. */
  readonly key: number;
  readonly separator: string;
  /** The quote before the key, if it has one. */
  readonly open: string | undefined;
}

const LONGEST = 20_000;
/** So far back from a key its brackets are looked for. */
const LONGEST_FLOW = 400;
const BLOCK = /[|>][+-]?\d?[ \t]*(?:#[^\n]*)?(?=\r?\n|$)/y;
/** Further pairs on the same line, by what separates a name from its value. */
const NEXT_PAIR: Readonly<Record<string, RegExp>> = {
  '=': /[ \t]+(?=[\w.-]{1,60}=|--?[a-z])|[&;,](?=[ \t]?[\w.-]{1,60}=)/,
  ':': /[ \t]+(?=[\w.-]{1,60}:[ \t]*\S)|,[ \t]*(?=[\w."'-]{1,60}:)/,
};
const CLOSERS: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };

/** The value that stands behind a key, without its quotes; nothing where there is none or where something with keys of its own follows. */
export function valueAfter(text: string, from: number, place: KeyPlace): SecretSpan | undefined {
  let start = from;
  while (text[start] === ' ' || text[start] === '\t') start++;
  const lineEnd = endOfLine(text, start);
  if (start >= lineEnd) return place.separator === '=' ? undefined : deeperLines(text, place.key, lineEnd);
  BLOCK.lastIndex = start;
  if (BLOCK.test(text)) return deeperLines(text, place.key, lineEnd);
  const quote = /^(?:\\{0,3}["'`])/.exec(text.slice(start, start + 4))?.[0];
  if (quote !== undefined) return quoted(text, start + quote.length, quote);
  if (/[{[]/.test(text[start] ?? '')) return undefined;
  const end = Math.min(lineEnd, start + LONGEST);
  const value = text
    .slice(start, bareEnd(text, start, end, place))
    .trimEnd()
    .replace(/["']?[,;]?$/, '');
  return value === '' ? undefined : { start, end: start + value.length };
}

function endOfLine(text: string, from: number): number {
  const end = text.slice(from, from + LONGEST).search(/\r?\n/);
  return end < 0 ? Math.min(text.length, from + LONGEST) : from + end;
}

/** To the closing quote, past escaped ones; to the end of the text where it is missing. */
function quoted(text: string, start: number, quote: string): SecretSpan {
  const mark = quote.at(-1);
  for (let at = start; at < Math.min(text.length, start + LONGEST); at++) {
    if (quote.length > 1 && text.startsWith(quote, at)) return { start, end: at };
    if (quote.length === 1 && text[at] === '\\') at++;
    else if (quote.length === 1 && text[at] === mark) {
      // YAML and SQL double a single quote to hold one.
      if (mark === "'" && text[at + 1] === "'") at++;
      else return { start, end: at };
    }
  }
  return { start, end: Math.min(text.length, start + LONGEST) };
}

/** Where a bare value ends: at the end of its line, before the next pair, or where what surrounds it closes. */
function bareEnd(text: string, start: number, lineEnd: number, { key, separator, open }: KeyPlace): number {
  let end = lineEnd;
  // The whole pair stands in quotes: "DB_PASSWORD=…".
  if (open !== undefined) {
    const close = text.indexOf(open.at(-1) ?? open, start);
    if (close >= 0 && close < end) return close;
  }
  const next = NEXT_PAIR[separator === '=' ? '=' : ':'];
  const closer = closerOf(text, key);
  if (next && (separator === '=' || closer !== undefined)) {
    const found = text.slice(start, end).search(next);
    if (found >= 0) end = start + found;
  }
  if (closer !== undefined) {
    const close = text.slice(start, end).indexOf(closer);
    if (close >= 0) end = start + close;
  }
  return end;
}

/** The bracket that will close what a key stands in on its line: `{name: x}`, `map[password:x user:y]`. */
function closerOf(text: string, key: number): string | undefined {
  const line = text.slice(Math.max(text.lastIndexOf('\n', key) + 1, key - LONGEST_FLOW), key);
  const open: string[] = [];
  for (const character of line) {
    const closer = CLOSERS[character];
    if (closer !== undefined) open.push(closer);
    else if (character === open.at(-1)) open.pop();
  }
  return open.at(-1);
}

/** The lines below a key that are indented deeper and have no keys of their own: a block of text, a long value. */
function deeperLines(text: string, key: number, from: number): SecretSpan | undefined {
  const lineStart = text.lastIndexOf('\n', key - 1) + 1;
  const depth = indentation(text.slice(lineStart, key + 1));
  let end = from;
  let start: number | undefined;
  for (const { 0: line, index } of text.slice(from, from + LONGEST).matchAll(/\r?\n[^\n]*/g)) {
    const content = line.replace(/^\r?\n/, '');
    if (content.trim() === '') continue;
    if (indentation(content) <= depth) break;
    if (start === undefined && /^\s*(?:- |[\w."'-]{1,80}:(?:\s|$)|[{[])/.test(content)) return undefined;
    start ??= from + index + (line.length - content.length) + indentation(content);
    end = from + index + line.trimEnd().length;
  }
  return start === undefined ? undefined : { start, end };
}

/** How far a line is moved in; the mark of a list item counts as spaces. */
function indentation(line: string): number {
  return /^[\s-]*/.exec(line)?.[0].replace(/-(?=\S)/g, '').length ?? 0;
}
