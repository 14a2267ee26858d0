import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/**
 * Moves the first 60 seconds to the top of a runbook. In the file the sections keep the order in which an author
 * thinks; on the page the reader acts first and reads why afterwards.
 */
export function triageFirst() {
  return (tree: Root) => {
    const start = tree.children.findIndex((node) => isSection(node) && textOf(node).includes('{#triage}'));
    if (start < 0) return;
    const end = tree.children.findIndex((node, index) => index > start && isSection(node));
    const section = tree.children.splice(start, (end < 0 ? tree.children.length : end) - start);
    const first = tree.children.findIndex(isSection);
    tree.children.splice(Math.max(first, 0), 0, ...section);
  };
}

function isSection(node: Root['children'][number]): node is Heading {
  return node.type === 'heading' && node.depth === 2;
}
