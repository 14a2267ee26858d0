import { type Locale, type PageKey, pageAddress, type TreeId } from '../content';
import { TREES } from './catalogue';
import { writePath } from './path';
import { treeKey, treeTitle } from './tree-key';
import { follow, pathsToLeaves } from './walk';

/** Where a page stands in its tree. */
export interface TreePosition {
  readonly tree: TreeId;
  readonly title: string;
  /** The address of the tree, without language; with the path to the question before the page where the tree leads to it. */
  readonly address: string;
  /** The answers that lead to the page, the shortest way; none where the tree does not lead to it. */
  readonly answers: readonly string[];
}

/** The position of a page in the tree that its front matter names. */
export function treePosition(id: TreeId, page: PageKey, locale: Locale): TreePosition {
  const tree = TREES[id];
  const address = pageAddress(treeKey(id));
  const paths = pathsToLeaves(tree).filter((path) => {
    const { at } = follow(tree, path);
    return at.kind === 'leaf' && at.leaf.kind === 'page' && at.leaf.page === page;
  });
  const [shortest] = [...paths].sort((one, other) => one.length - other.length);
  const title = treeTitle(id)[locale];
  if (shortest === undefined) return { tree: id, title, address, answers: [] };
  const answers = follow(tree, shortest).steps.map(({ answer }) => answer.label[locale]);
  const before = writePath(shortest.slice(0, -1));
  return { tree: id, title, address: before === '' ? address : `${address}?at=${before}`, answers };
}
