import { CATALOGUE, type Localized, PAGE_KEYS, type TreeId, type TreeKey, treeId } from '../content';

const TREE_KEYS = PAGE_KEYS.filter((key): key is TreeKey => CATALOGUE[key].kind === 'tree');

/** The key under which a tree stands in the catalogue. */
export function treeKey(id: TreeId): TreeKey {
  const key = TREE_KEYS.find((candidate) => treeId(candidate) === id);
  if (key === undefined) throw new Error(`No decision tree "${id}" in the catalogue.`);
  return key;
}

/** The title of a tree, from the catalogue of pages. */
export function treeTitle(id: TreeId): Localized {
  return CATALOGUE[treeKey(id)].title;
}
