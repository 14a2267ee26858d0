import path from 'node:path';
import type { Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { loadSite } from '../content/site';

/**
 * In the dev server, puts what the content check says of a page on top of it, so that its author meets it where they
 * look. A build stops at the same problems, so nothing of this is ever published.
 */
export function showProblems({ root }: { readonly root: string }) {
  return (tree: Root, file: VFile) => {
    if (process.env.NODE_ENV === 'production') return;
    const own = path.relative(root, file.path).replaceAll('\\', '/');
    const problems = loadSite(root).problems.filter((problem) => problem.file === own);
    if (problems.length > 0)
      tree.children.unshift(box(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)));
  };
}

function box(messages: readonly string[]): RootContent {
  return {
    type: 'blockquote',
    children: [
      {
        type: 'list',
        ordered: false,
        spread: false,
        children: messages.map((value) => ({
          type: 'listItem',
          spread: false,
          children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
        })),
      },
    ],
  };
}
