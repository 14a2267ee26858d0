import type { FenceMeta } from '../snippet';

const WORD = /(?<key>[\w.-]+)(?:=(?:"(?<double>(?:[^"\\]|\\.)*)"|'(?<single>[^']*)'|(?<bare>[^\s"']+)))?/g;

/**
 * Splits what stands behind a fence's backticks into the language and the meta words: `bash title="Show the Pod" on=node`.
 * A word without a value has the value `true`. `start` is the offset of `info` in the file.
 */
export function readFenceInfo(info: string, start: number): { readonly label: string; readonly meta: FenceMeta } {
  const label = /^[^\s{,]*/.exec(info)?.[0] ?? '';
  const values = new Map<string, string>();
  const waivers: string[] = [];
  for (const match of info.slice(label.length).matchAll(WORD)) {
    const { key = '', double, single, bare } = match.groups ?? {};
    const value = double?.replace(/\\(.)/g, '$1') ?? single ?? bare ?? 'true';
    if (key === 'waive') waivers.push(value);
    else values.set(key, value);
  }
  return { label, meta: { values, waivers, start, end: start + info.length } };
}

export function noMeta(offset: number): FenceMeta {
  return { values: new Map(), waivers: [], start: offset, end: offset };
}
