import { LOCALES, type Locale } from '../../../src/content';
import type { WrittenSite } from '../../../src/content/links/site';
import { ALL_TREES, destinationOf, TREE_IDS, type Tree, type TreeView, viewTree } from '../../../src/trees';

/** A site on which every tree but no page is written. */
export const NO_PAGES: WrittenSite = { pages: new Map(), trees: new Set(TREE_IDS), alerts: new Map() };

/** What the command room would say of a command that asks for nothing. */
export const NOT_ASKED = { asks: [] as readonly string[] };

/** A tree in one language, with the addresses of a site at the root. */
export function view(tree: Tree, locale: Locale): TreeView<typeof NOT_ASKED> {
  return viewTree(tree, {
    locale,
    destination: (page, section) => destinationOf(page, section, NO_PAGES),
    address: (address) => address,
    compile: () => NOT_ASKED,
  });
}

/** Every tree in every language, with a name for the table of a test. */
export const ALL_VIEWS = ALL_TREES.flatMap((tree) =>
  LOCALES.map((locale) => ({ name: `${tree.id} in ${locale}`, locale, tree, view: view(tree, locale) })),
);
