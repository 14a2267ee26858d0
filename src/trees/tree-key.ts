import { CATALOGUE, PAGE_KEYS, type TreeId, type TreeKey, treeId } from '../content';

const TREE_KEYS = PAGE_KEYS.filter((key): key is TreeKey => CATALOGUE[key].kind === 'tree');

/** The ids of all decision trees, in the order of the catalogue. */
export const TREE_IDS: readonly TreeId[] = TREE_KEYS.map(treeId);

/** The key under which a tree stands in the catalogue. */
export function treeKey(id: TreeId): TreeKey {
  const key = TREE_KEYS.find((candidate) => treeId(candidate) === id);
  if (key === undefined) throw new Error(`No decision tree "${id}" in the catalogue.`);
  return key;
}

/** Whether a text, for example of an address or of front matter, is the id of a tree. */
export function isTreeId(text: string): text is TreeId {
  return (TREE_IDS as readonly string[]).includes(text);
}
