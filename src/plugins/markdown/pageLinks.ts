import path from 'node:path';
import type { Definition, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isPageLink, resolvePageLink } from '../../content/read';
import { loadSite } from '../content/site';

/**
 * Turns the links between pages, which authors write as relative paths of files, into addresses: also those to planned
 * pages, which lead to what stands in for them. A wrong one stops the build here only where the check of the whole
 * content was left out, as in the dev server.
 */
export function pageLinks({ root }: { readonly root: string }) {
  return (tree: Root, file: VFile) => {
    const from = path.relative(root, file.path).replaceAll('\\', '/');
    visit(tree, ['link', 'definition'], (node) => {
      const link = node as Link | Definition;
      if (!isPageLink(link.url) || link.url.startsWith('#')) return;
      const target = resolvePageLink(from, link.url, loadSite(root));
      if (target.to === 'nothing') return void console.warn(target.message);
      link.url = target.address;
    });
  };
}
