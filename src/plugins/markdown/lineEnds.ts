import type { Code, InlineCode, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Gives code line feeds, whatever the line ends of its file: what is copied into a shell may hold no carriage return. */
export function lineEnds() {
  return (tree: Root) => {
    visit(tree, ['code', 'inlineCode'], (node) => {
      const code = node as Code | InlineCode;
      code.value = code.value.replace(/\r\n?/g, '\n');
    });
  };
}
