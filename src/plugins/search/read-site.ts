import { CATALOGUE, PAGE_KEYS, pageAddress } from '../../content';
import { readPages } from '../../content/read';
import type { SearchableSite } from '../../search';

/** Reads what can be found on the site from its content: pages, alert table and trees. `root` is the project's folder. */
export function readSearchableSite(root: string): SearchableSite {
  const trees = PAGE_KEYS.filter((key) => CATALOGUE[key].kind === 'tree').map((key) => ({
    key,
    address: pageAddress(key),
    title: CATALOGUE[key].title,
    description: CATALOGUE[key].title,
    texts: [],
  }));
  const { pages } = readPages(root, { alerts: new Map(), trees: new Set() });
  return { pages, alerts: [], trees };
}
