import { CATALOGUE, PAGE_KEYS, type PageKey } from '../../content';
import type { Tree } from '../tree';
import { treeKey } from '../tree-key';
import { leavesOf, type TreeFinding } from './finding';

/**
 * Every runbook of an area is the end of some path, or is listed as an exception of a tree with its reason; every tree is reached from `triage`.
 * A page that is both listed and reached is listed for nothing.
 */
export function checkCoverage(trees: readonly Tree[]): readonly TreeFinding[] {
  const reached = new Set<PageKey>();
  for (const { leaf } of trees.flatMap(leavesOf)) {
    if (leaf.kind === 'page') reached.add(leaf.page);
    if (leaf.kind === 'tree') reached.add(treeKey(leaf.tree));
  }
  const excepted = new Set(trees.flatMap(({ exceptions }) => Object.keys(exceptions ?? {})));
  const missing = PAGE_KEYS.filter(
    (key) => CATALOGUE[key].kind === 'runbook' && !reached.has(key) && !excepted.has(key),
  ).map((key) => ({
    tree: 'triage' as const,
    message: `No path leads to the runbook "${key}", expected a leaf of some tree or an entry under "exceptions".`,
  }));
  const useless = trees.flatMap(({ id, exceptions }) =>
    Object.keys(exceptions ?? {})
      .filter((key) => reached.has(key as PageKey))
      .map((key) => ({ tree: id, message: `Unexpected exception "${key}": a path leads there.` })),
  );
  const unconnected = trees
    .filter(({ id }) => id !== 'triage' && !connected(trees).has(id))
    .map(({ id }) => ({ tree: id, message: 'No path leads here from "triage", expected a leaf of another tree.' }));
  return [...missing, ...useless, ...unconnected];
}

function connected(trees: readonly Tree[]): ReadonlySet<string> {
  const ids = new Set<string>(['triage']);
  for (const id of ids) {
    const tree = trees.find((candidate) => candidate.id === id);
    for (const { leaf } of tree ? leavesOf(tree) : []) if (leaf.kind === 'tree') ids.add(leaf.tree);
  }
  return ids;
}
