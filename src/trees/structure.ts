import type { Leaf, Tree } from './tree';

/**
 * The trees by their ids alone, one line for each answer: `triage/sign.alert -> alert`. These ids stand in published addresses,
 * so the text is committed, and a change of it is seen in a review.
 */
export function writeStructure(trees: readonly Tree[]): string {
  const lines = trees.flatMap(({ id, start, nodes }) => [
    `${id} starts at ${start}`,
    ...Object.entries(nodes).flatMap(([node, { answers }]) =>
      Object.entries(answers).map(([answer, { to }]) => `${id}/${node}.${answer} -> ${target(to)}`),
    ),
  ]);
  return `${lines.join('\n')}\n`;
}

function target(to: string | Leaf): string {
  if (typeof to === 'string') return to;
  switch (to.kind) {
    case 'page':
      return `page ${to.page}${to.section ? `#${to.section}` : ''}`;
    case 'tree':
      return `tree ${to.tree}`;
    case 'index':
      return `index ${to.address}`;
    case 'escalation':
      return 'escalation';
  }
}
