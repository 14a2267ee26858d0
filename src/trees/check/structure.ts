import { ID } from '../path';
import type { Tree } from '../tree';
import { answersOf, type TreeCheck } from './finding';

/** How large a tree may grow before it is no longer walked in an incident: questions on the longest path, and answers to choose from, which have the keys 1 to 9. */
export const BOUNDS = { depth: 7, answers: 9, fewestAnswers: 2 } as const;

/** Ids stand in addresses, and an id like `1` would also move to the front of its object. */
export const idsAreAddresses: TreeCheck = (tree) => {
  const answers = answersOf(tree).map(({ at }) => ({ at, id: at.slice(at.indexOf('.') + 1) }));
  const nodes = Object.keys(tree.nodes).map((id) => ({ at: id, id }));
  return [...nodes, ...answers]
    .filter(({ id }) => !ID.test(id))
    .map(({ at, id }) => ({
      tree: tree.id,
      at,
      message: `Unexpected id "${id}", expected lower-case words with hyphens, as in "no-endpoints".`,
    }));
};

/** The start and every answer lead to a question that exists. */
export const answersLeadSomewhere: TreeCheck = (tree) => {
  const known = new Set(Object.keys(tree.nodes));
  const start = known.has(tree.start)
    ? []
    : [{ tree: tree.id, message: `Unexpected start "${tree.start}", expected the id of a question.` }];
  const wrong = answersOf(tree).flatMap(({ at, answer }) =>
    typeof answer.to !== 'string' || known.has(answer.to)
      ? []
      : [
          {
            tree: tree.id,
            at,
            message: `Unexpected next question "${answer.to}", expected the id of a question or a leaf.`,
          },
        ],
  );
  return [...start, ...wrong];
};

/** Every question is reached from the start. */
export const questionsAreReachable: TreeCheck = (tree) => {
  const reached = reach(tree);
  return Object.keys(tree.nodes)
    .filter((id) => !reached.has(id))
    .map((at) => ({
      tree: tree.id,
      at,
      message: 'Unexpected question that no answer leads to, expected a path from the start.',
    }));
};

/** Every question has answers to choose from, and not more than a reader can survey. */
export const answersAreBounded: TreeCheck = (tree) =>
  Object.entries(tree.nodes).flatMap(([at, { answers }]) => {
    const count = Object.keys(answers).length;
    if (count >= BOUNDS.fewestAnswers && count <= BOUNDS.answers) return [];
    return [
      {
        tree: tree.id,
        at,
        message: `Unexpected number of answers ${count}, expected ${BOUNDS.fewestAnswers} to ${BOUNDS.answers}.`,
      },
    ];
  });

/** No path leads back to a question that it has passed, and none is longer than the bound. */
export const pathsEnd: TreeCheck = (tree) => {
  const findings = new Map<string, string>();
  const visit = (node: string, before: readonly string[]) => {
    if (before.includes(node)) {
      findings.set(
        before.at(-1) ?? node,
        `Unexpected way back to "${node}", expected no circle: ${[...before, node].join(' → ')}.`,
      );
      return;
    }
    const path = [...before, node];
    if (path.length > BOUNDS.depth) {
      findings.set(
        node,
        `Unexpected path of ${path.length} questions, expected at most ${BOUNDS.depth}: ${path.join(' → ')}.`,
      );
      return;
    }
    for (const next of nextOf(tree, node)) visit(next, path);
  };
  visit(tree.start, []);
  return [...findings].map(([at, message]) => ({ tree: tree.id, at, message }));
};

function reach(tree: Tree): ReadonlySet<string> {
  const reached = new Set([tree.start]);
  for (const node of reached) for (const next of nextOf(tree, node)) reached.add(next);
  return reached;
}

function nextOf(tree: Tree, node: string): readonly string[] {
  return Object.values(tree.nodes[node]?.answers ?? {}).flatMap(({ to }) => (typeof to === 'string' ? [to] : []));
}
