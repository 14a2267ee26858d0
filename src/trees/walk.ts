import type { Path } from './path';

/** What a walk needs to know of a tree. Both the data of a tree and its view in one language have this shape. */
export interface Walkable<
  Question extends { readonly answers: Readonly<Record<string, { readonly to: string | object }>> },
> {
  readonly start: string;
  readonly nodes: Readonly<Record<string, Question>>;
}

type AnyTree = Walkable<{ readonly answers: Readonly<Record<string, { readonly to: string | object }>> }>;

type AnswerOf<Question> = Question extends { readonly answers: Readonly<Record<string, infer Answer>> }
  ? Answer
  : never;
type LeafOf<Question> = AnswerOf<Question> extends { readonly to: infer To } ? Exclude<To, string> : never;

/** A question that was answered. */
export interface Step<Question> {
  readonly node: string;
  readonly question: Question;
  readonly answerId: string;
  readonly answer: AnswerOf<Question>;
}

/** Where a path leads: the steps behind, and the question or the leaf at hand. */
export interface Walk<Question> {
  readonly steps: readonly Step<Question>[];
  readonly path: Path;
  readonly at:
    | { readonly kind: 'question'; readonly node: string; readonly question: Question }
    | { readonly kind: 'leaf'; readonly leaf: LeafOf<Question> };
}

/**
 * Follows a path from the start of a tree. An answer that the tree does not have ends it there,
 * so that an address written before a tree changed still leads as far as it can.
 */
export function follow<
  Question extends { readonly answers: Readonly<Record<string, { readonly to: string | object }>> },
>(tree: Walkable<Question>, path: Path): Walk<Question> {
  const steps: Step<Question>[] = [];
  let node = tree.start;
  let question = questionOf(tree, node);
  for (const answerId of path) {
    const answer = Object.hasOwn(question.answers, answerId) ? question.answers[answerId] : undefined;
    if (answer === undefined) break;
    steps.push({ node, question, answerId, answer: answer as AnswerOf<Question> });
    if (typeof answer.to !== 'string') {
      return {
        steps,
        path: steps.map((step) => step.answerId),
        at: { kind: 'leaf', leaf: answer.to as LeafOf<Question> },
      };
    }
    node = answer.to;
    question = questionOf(tree, node);
  }
  return { steps, path: steps.map((step) => step.answerId), at: { kind: 'question', node, question } };
}

function questionOf<Question extends { readonly answers: Readonly<Record<string, { readonly to: string | object }>> }>(
  tree: Walkable<Question>,
  node: string,
): Question {
  const question = tree.nodes[node];
  if (question === undefined)
    throw new Error(`No question "${node}" in this tree; expected one of: ${Object.keys(tree.nodes).join(', ')}.`);
  return question;
}

/** The path to each question by the id of the question: of several the one that is read first, as the list form and the picture have it. */
export function pathsToQuestions(tree: AnyTree): ReadonlyMap<string, Path> {
  const paths = new Map<string, Path>();
  const visit = (node: string, path: Path) => {
    if (paths.has(node)) return;
    paths.set(node, path);
    for (const [id, { to }] of Object.entries(questionOf(tree, node).answers)) {
      if (typeof to === 'string') visit(to, [...path, id]);
    }
  };
  visit(tree.start, []);
  return paths;
}

/** Every path of a tree that ends at a leaf, depth first. A tree with a circle has no end: check it first. */
export function pathsToLeaves(tree: AnyTree): readonly Path[] {
  const from = (node: string, path: Path): Path[] =>
    Object.entries(questionOf(tree, node).answers).flatMap(([id, { to }]) =>
      typeof to === 'string' ? from(to, [...path, id]) : [[...path, id]],
    );
  return from(tree.start, []);
}
