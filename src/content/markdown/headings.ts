import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Heading } from '../page';

const EXPLICIT_ID = /\s*\{#([^{}\s]+)\}$/;

/** Every heading in the order of the file. One without an explicit `{#id}` has an empty id. */
export function headingsOf(tree: Root): Heading[] {
  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => {
    const text = textOf(node);
    headings.push({
      id: EXPLICIT_ID.exec(text)?.[1] ?? '',
      depth: node.depth,
      text: text.replace(EXPLICIT_ID, ''),
      line: node.position?.start.line ?? 1,
    });
  });
  return headings;
}

/** The headings of the sections that have no content of their own, neither text nor a subsection. */
export function emptySections(tree: Root): Heading[] {
  const empty: Heading[] = [];
  let open: Heading | undefined;
  for (const node of tree.children) {
    if (node.type === 'heading') {
      if (open !== undefined && node.depth <= open.depth) empty.push(open);
      open = headingsOf({ type: 'root', children: [node] })[0];
    } else if (node.type !== 'html' || !node.value.trimStart().startsWith('<!--')) open = undefined;
  }
  if (open !== undefined) empty.push(open);
  return empty;
}
