import { build } from './build';
import { controlPlane } from './control-plane';
import type { CatalogueEntry } from './entry';
import { howTo } from './how-to';
import { images } from './images';
import { network } from './network';
import { nodes } from './nodes';
import { pods } from './pods';
import { reference } from './reference';
import { storage } from './storage';
import { trees } from './trees';
import { workloads } from './workloads';

const ENTRIES = {
  ...trees,
  ...images,
  ...build,
  ...pods,
  ...workloads,
  ...network,
  ...storage,
  ...nodes,
  ...controlPlane,
  ...howTo,
  ...reference,
} as const;

/** The key of a planned page or tree: its file name, unique over all kinds. Alert pages have the alert's name as key and stand in the alert table. */
export type PageKey = keyof typeof ENTRIES;

/** The key of a decision tree in the catalogue: `triage` or `tree-<id>`. */
export type TreeKey = keyof typeof trees;

/** Every page that the site plans, written or not. A key outside it fails the build; one in a fallback does not compile. */
export const CATALOGUE: Readonly<Record<PageKey, CatalogueEntry<PageKey>>> = ENTRIES;

export const PAGE_KEYS = Object.keys(ENTRIES) as readonly PageKey[];

/** Whether a string, for example from front matter or a link, is the key of a planned page. */
export function isPageKey(text: string): text is PageKey {
  return Object.hasOwn(ENTRIES, text);
}
