import path from 'node:path';
import type { Definition, Link, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isPageLink, resolvePageLink } from '../../content/read';
import { loadSite } from '../content/site';

/**
 * Turns the links between pages, which authors write as relative paths of files, into addresses: also those to planned
 * pages, which lead to what stands in for them. Where that is the page itself, the text stands without a link.
 */
export function pageLinks({ root }: { readonly root: string }) {
  return (tree: Root, file: VFile) => {
    const from = path.relative(root, file.path).replaceAll('\\', '/');
    const own = loadSite(root).pages.get(path.basename(from, '.md'))?.address;
    visit(tree, ['link', 'definition'], (node, index, parent) => {
      const link = node as Link | Definition;
      if (!isPageLink(link.url) || link.url.startsWith('#')) return undefined;
      const target = resolvePageLink(from, link.url, loadSite(root));
      if (target.to === 'nothing') return void file.fail(target.message, link.position);
      if (target.to === 'fallback' && target.address === own && node.type === 'link' && parent && index !== undefined) {
        parent.children.splice(index, 1, ...(node as Link).children);
        return [SKIP, index];
      }
      link.url = target.address;
      return undefined;
    });
  };
}
