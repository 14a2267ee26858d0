import { alertAddress, type TreeId } from '../../content/address';
import { ALERTS } from '../../content/alerts';
import type { Page, Problem } from '../../content/page';
import { readPages, type WrittenSite } from '../../content/read';
import { TREE_IDS } from '../../trees';

/** The whole content of the site, read and checked. */
export interface Site extends WrittenSite {
  readonly problems: readonly Problem[];
  readonly list: readonly Page[];
}

const loaded = new Map<string, Site>();

/**
 * Reads the content once for each process: front matter, links, sidebars and index pages all look at the same reading.
 *
 * @param root the project's root
 */
export function loadSite(root: string): Site {
  const known = loaded.get(root);
  if (known) return known;
  const trees: ReadonlySet<TreeId> = new Set(TREE_IDS);
  const alerts = new Map(Object.entries(ALERTS).map(([name, { component }]) => [name, alertAddress(component, name)]));
  const { pages, problems } = readPages(root, { trees, alerts });
  const site: Site = { trees, alerts, problems, list: pages, pages: new Map(pages.map((page) => [page.key, page])) };
  loaded.set(root, site);
  return site;
}

/** Forgets the reading, after an author has changed a page. */
export function forgetSite(root: string): void {
  loaded.delete(root);
}
