import type { Root } from 'mdast';
import { parseMarkdown } from './parse';

const parsed = new Map<string, { readonly text: string; readonly tree: Root }>();

/** The tree of a file, parsed again only where its text has changed since: the dev server reads all pages after each change. Nobody may change it. */
export function parseFile(file: string, text: string): Root {
  const known = parsed.get(file);
  if (known?.text === text) return known.tree;
  const tree = parseMarkdown(text);
  parsed.set(file, { text, tree });
  return tree;
}
