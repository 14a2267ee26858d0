import type { ShellScript } from './model';

export type RegionKind = 'code' | 'comment' | 'single' | 'double' | 'document';

/** A stretch of a script in which the same quoting holds. */
export interface Region {
  readonly kind: RegionKind;
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a script into code, comments, quoted strings and the bodies of here-documents. It reads characters, not the tree, so that it also
 * works on what does not parse; what stands inside `"$(…)"` is code again.
 */
export function shellRegions(script: ShellScript): readonly Region[] {
  const known = cache.get(script);
  if (known !== undefined) return known;
  const regions = readRegions(script);
  cache.set(script, regions);
  return regions;
}

const cache = new WeakMap<ShellScript, readonly Region[]>();

function readRegions(script: ShellScript): Region[] {
  const { text } = script;
  const documents = script.commands
    .flatMap((command) => command.redirects)
    .flatMap((redirect) => (redirect.document === undefined ? [] : [redirect.document]))
    .sort((a, b) => a.start - b.start);
  const regions: Region[] = [];
  let codeStart = 0;
  let index = 0;
  let next = 0;
  const take = (kind: RegionKind, start: number, end: number): void => {
    if (start > codeStart) regions.push({ kind: 'code', start: codeStart, end: start });
    if (end > start) regions.push({ kind, start, end });
    codeStart = end;
    index = end;
  };
  /** For each `"$(` that is open, how many brackets are open behind it. */
  const depths: number[] = [];
  /** Takes a string in double quotes, or the rest of one behind a substitution, up to its end or the next substitution. */
  const open = (start: number): void => {
    const { end, substitution } = stringEnd(text, start + 1);
    take('double', start, end);
    if (substitution) depths.push(0);
  };
  while (index < text.length) {
    while ((documents[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next += 1;
    const document = (documents[next]?.start ?? Number.POSITIVE_INFINITY) <= index ? documents[next] : undefined;
    const character = text[index];
    if (document !== undefined) take('document', index, document.end);
    else if (character === '\\') index += 2;
    else if (character === "'") take('single', index, closing(text, index, "'", text[index - 1] === '$'));
    else if (character === '"') open(index);
    else if (character === ')' && depths.at(-1) === 0) {
      depths.pop();
      open(index);
    } else if (depths.length > 0 && (character === '(' || character === ')')) {
      depths[depths.length - 1] = (depths.at(-1) ?? 0) + (character === '(' ? 1 : -1);
      index += 1;
    } else if (character === '#' && /^$|[\s;|&()]/.test(text[index - 1] ?? ''))
      take('comment', index, lineEnd(text, index));
    else index += 1;
  }
  take('code', text.length, text.length);
  return regions;
}

function stringEnd(text: string, from: number): { end: number; substitution: boolean } {
  for (let index = from; index < text.length; index += 1) {
    if (text[index] === '\\') index += 1;
    else if (text[index] === '"') return { end: index + 1, substitution: false };
    else if (text.startsWith('$(', index) && text[index + 2] !== '(') return { end: index + 2, substitution: true };
  }
  return { end: text.length, substitution: false };
}

function closing(text: string, start: number, quote: string, escapes: boolean): number {
  for (let index = start + 1; index < text.length; index += 1) {
    if (escapes && text[index] === '\\') index += 1;
    else if (text[index] === quote) return index + 1;
  }
  return text.length;
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

/** The kind of region that an offset lies in. */
export function regionKindAt(regions: readonly Region[], offset: number): RegionKind {
  let low = 0;
  let high = regions.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const region = regions[middle];
    if (region === undefined) break;
    if (offset < region.start) high = middle - 1;
    else if (offset >= region.end) low = middle + 1;
    else return region.kind;
  }
  return 'code';
}
