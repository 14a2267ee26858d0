import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A link of a page, as written. */
export interface WrittenLink {
  readonly target: string;
  readonly line: number;
  readonly column: number;
}

/** Every link in the order of the file, also those of reference definitions. Pictures are not links. */
export function linksOf(tree: Root): WrittenLink[] {
  const links: WrittenLink[] = [];
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    links.push({ target: node.url, line, column });
  });
  return links;
}
