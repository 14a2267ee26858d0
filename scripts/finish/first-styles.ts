import fs from 'node:fs';
import path from 'node:path';

/** A part of a style sheet: a rule with its selectors, or an at-rule with what it holds. */
type Part =
  | { readonly kind: 'rule'; readonly selectors: readonly Selector[]; readonly body: string }
  | { readonly kind: 'group'; readonly head: string; readonly parts: readonly Part[] }
  | { readonly kind: 'as-is'; readonly text: string };

interface Selector {
  readonly text: string;
  /** The classes without which it matches nothing. */
  readonly classes: readonly string[];
}

/** At-rules whose block holds rules. */
const GROUPS = /^@(?:media|supports|layer|container)\b/;

/**
 * The style sheets of what the values of a link bring to a page before anybody does anything. They are not in its HTML,
 * and would move it if their styles came later.
 */
const SOON_SHOWN = ['ValuesPanel', 'ValueChips', 'CommandCode', 'Confirmation'].map(
  (name) => `src/components/commands/${name}.module.css`,
);

/** A class as the bundler names it: its own name, and a hash that tells modules apart. */
const HASHED = /_[\w+-]{4}$/;

const soonShown = new Set(
  SOON_SHOWN.flatMap((file) => {
    const text = fs.readFileSync(path.join(__dirname, '../..', file), 'utf8');
    return [...text.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name);
  }),
);

function isSoonShown(name: string): boolean {
  return HASHED.test(name) && soonShown.has(name.replace(HASHED, ''));
}

/** Reads a style sheet that a minifier wrote. */
export function readStyles(css: string): readonly Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < css.length; ) {
    const open = find(css, '{', at);
    const semicolon = find(css, ';', at);
    if (semicolon < open) {
      parts.push({ kind: 'as-is', text: css.slice(at, semicolon + 1) });
      at = semicolon + 1;
      continue;
    }
    if (open >= css.length) break;
    const close = blockEnd(css, open);
    const head = css.slice(at, open).trim();
    const body = css.slice(open + 1, close);
    if (GROUPS.test(head)) parts.push({ kind: 'group', head, parts: readStyles(body) });
    else if (head.startsWith('@')) parts.push({ kind: 'as-is', text: `${head}{${body}}` });
    else parts.push({ kind: 'rule', selectors: splitSelectors(head).map(readSelector), body });
    at = close + 1;
  }
  return parts;
}

/** The rules that may match a page with these classes, in their order. Selectors of other classes are left out. */
export function usedStyles(parts: readonly Part[], classes: ReadonlySet<string>): string {
  return parts
    .map((part) => {
      if (part.kind === 'as-is') return part.text;
      if (part.kind === 'group') {
        const inside = usedStyles(part.parts, classes);
        return inside === '' ? '' : `${part.head}{${inside}}`;
      }
      const used = part.selectors.filter((selector) =>
        selector.classes.every((name) => classes.has(name) || isSoonShown(name)),
      );
      return used.length === 0 ? '' : `${used.map(({ text }) => text).join(',')}{${part.body}}`;
    })
    .join('');
}

function readSelector(text: string): Selector {
  // What stands inside `:not(…)` and its like need not be there.
  const plain = text.replace(/:(?:not|is|where|has)\((?:[^()]|\([^()]*\))*\)/g, '').replace(/\[[^\]]*\]/g, '');
  return {
    text,
    classes: [...plain.matchAll(/\.((?:[\w-]|\\.)+)/g)].map(([, name = '']) => name.replaceAll('\\', '')),
  };
}

function splitSelectors(head: string): string[] {
  const selectors: string[] = [];
  let start = 0;
  for (let comma = find(head, ',', 0); comma < head.length; comma = find(head, ',', comma + 1)) {
    selectors.push(head.slice(start, comma));
    start = comma + 1;
  }
  return [...selectors, head.slice(start)];
}

/** The place of a sign outside strings and parentheses; the length of the text where there is none. */
function find(text: string, sign: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const one = text[at] ?? '';
    if (one === '"' || one === "'") at = stringEnd(text, at);
    else if (depth === 0 && one === sign) return at;
    else if (one === '(' || one === '[') depth += 1;
    else if (one === ')' || one === ']') depth -= 1;
  }
  return text.length;
}

function blockEnd(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const one = text[at];
    if (one === '"' || one === "'") at = stringEnd(text, at);
    else if (one === '{') depth += 1;
    else if (one === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return text.length;
}

function stringEnd(text: string, start: number): number {
  const quote = text[start];
  let at = start + 1;
  while (at < text.length && text[at] !== quote) at += text[at] === '\\' ? 2 : 1;
  return at;
}
