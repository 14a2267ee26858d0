import { fenceWords } from '../../content/fence-meta';
import type { SnippetMeta } from '../snippet';

/**
 * Splits what stands behind a fence's backticks into the language and the meta words: `bash title="Show the Pod" on=node`.
 * A word without a value has the value `true`. `start` is the offset of `info` in the file.
 */
export function readFenceInfo(info: string, start: number): { readonly label: string; readonly meta: SnippetMeta } {
  const label = /^[^\s{,]*/.exec(info)?.[0] ?? '';
  const values = new Map<string, string>();
  const waivers: string[] = [];
  for (const { name, value = 'true' } of fenceWords(info.slice(label.length))) {
    if (name === 'waive') waivers.push(value);
    else if (name !== undefined) values.set(name, value);
  }
  return { label, meta: { values, waivers, start, end: start + info.length } };
}

export function noMeta(offset: number): SnippetMeta {
  return { values: new Map(), waivers: [], start: offset, end: offset };
}
