import type { PageKey, TreeId } from '../../content';
import type { Answer, Leaf, Tree } from '../tree';

/** Something wrong with a tree: where in it, what was found and what was expected. */
export interface TreeFinding {
  readonly tree: TreeId;
  /** `<question>` or `<question>.<answer>`; absent where the tree as a whole is meant. */
  readonly at?: string;
  readonly message: string;
}

/** What the checks compare the leaves with. */
export interface CheckContext {
  /** The ids of the headings of a written page; nothing for a page that is only planned. */
  readonly sections: (page: PageKey) => ReadonlySet<string> | undefined;
}

/** One check of one tree. */
export type TreeCheck = (tree: Tree, context: CheckContext) => readonly TreeFinding[];

/** Every answer of a tree with its place. */
export function answersOf(
  tree: Tree,
): ReadonlyArray<{ readonly at: string; readonly node: string; readonly answer: Answer }> {
  return Object.entries(tree.nodes).flatMap(([node, question]) =>
    Object.entries(question.answers).map(([id, answer]) => ({ at: `${node}.${id}`, node, answer })),
  );
}

/** Every leaf of a tree with its place. */
export function leavesOf(tree: Tree): ReadonlyArray<{ readonly at: string; readonly leaf: Leaf }> {
  return answersOf(tree).flatMap(({ at, answer }) => (typeof answer.to === 'string' ? [] : [{ at, leaf: answer.to }]));
}
