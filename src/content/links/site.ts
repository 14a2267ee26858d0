import { type TreeId, treeId } from '../address';
import { CATALOGUE, type PageKey, type TreeKey } from '../catalogue';
import type { Page } from '../page';

/** What exists on the site, as far as a link has to know it. */
export interface WrittenSite {
  /** The written pages by key, alert pages by the alert's name. */
  readonly pages: ReadonlyMap<string, Page>;
  /** The ids of the trees that exist. */
  readonly trees: ReadonlySet<TreeId>;
  /** The address of each alert's page by the alert's name. Every alert has one, written in Markdown or generated. */
  readonly alerts: ReadonlyMap<string, string>;
}

/** Whether the page or tree of a key exists. */
export function isWrittenOn(site: WrittenSite): (key: PageKey) => boolean {
  return (key) => (isTreeKey(key) ? site.trees.has(treeId(key)) : site.pages.has(key));
}

/** Whether a key is that of a tree. */
export function isTreeKey(key: PageKey): key is TreeKey {
  return CATALOGUE[key].kind === 'tree';
}
