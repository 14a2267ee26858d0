import type { Diagram, DiagramEdge, DiagramNode } from './diagram/diagram';
import { type ListItem, numberQuestions } from './list';
import { causeOf, type LeafView, type QuestionView, type TreeView } from './view';

/** Where the boxes of a tree lead. */
export interface DiagramLinks {
  /** The address of a question, for example its place in the list form; nothing where boxes of questions are no links. */
  readonly question: (node: string) => string | undefined;
}

/** The id of the box of a leaf or of a reference: the question and the answer that lead to it. */
export function boxId(node: string, answer: string): string {
  return `${node}.${answer}`;
}

/**
 * The picture of a tree in one language, before it is laid out. A question to which several answers lead is drawn where the list form
 * has it too; at the other answers stands a small box with its number, so that no line crosses another.
 */
export function treeDiagram(tree: TreeView<unknown>, links: DiagramLinks): Diagram {
  const items = numberQuestions(tree);
  const nodes: DiagramNode[] = [];
  const edges: DiagramEdge[] = [];
  const drawn = new Set<string>();
  const visit = (item: ListItem<QuestionView<unknown>>) => {
    drawn.add(item.node);
    nodes.push(questionBox(item.node, `${item.number}. ${item.question.ask}`, 'question', links.question(item.node)));
    for (const [answerId, { label, to }] of Object.entries(item.question.answers)) {
      const id = boxId(item.node, answerId);
      const next = typeof to === 'string' ? items.get(to) : undefined;
      const first = next !== undefined && !drawn.has(next.node);
      edges.push({ from: item.node, to: first ? next.node : id, label });
      if (typeof to !== 'string') nodes.push(leafBox(id, to));
      else if (first) visit(next);
      else if (next)
        nodes.push(questionBox(id, `→ ${next.number}. ${next.question.ask}`, 'reference', links.question(next.node)));
    }
  };
  const start = items.get(tree.start);
  if (start) visit(start);
  return {
    id: tree.id,
    title: tree.title,
    description: tree.description,
    direction: 'right',
    even: true,
    nodes,
    edges,
  };
}

/** The tree as it is, with several lines to a question to which several answers lead. This is what other programs draw. */
export function treeGraph(tree: TreeView<unknown>): Diagram {
  const nodes: DiagramNode[] = [];
  const edges: DiagramEdge[] = [];
  for (const { node, question } of numberQuestions(tree).values()) {
    nodes.push(questionBox(node, question.ask, 'question', undefined));
    for (const [answerId, { label, to }] of Object.entries(question.answers)) {
      const id = typeof to === 'string' ? to : boxId(node, answerId);
      edges.push({ from: node, to: id, label });
      if (typeof to !== 'string') nodes.push(leafBox(id, to));
    }
  }
  return {
    id: tree.id,
    title: tree.title,
    description: tree.description,
    direction: 'right',
    even: true,
    nodes,
    edges,
  };
}

function questionBox(id: string, text: string, role: 'question' | 'reference', href: string | undefined): DiagramNode {
  return { id, text, role, shape: 'rounded', ...(href && { href }) };
}

function leafBox(id: string, leaf: LeafView<unknown>): DiagramNode {
  switch (leaf.kind) {
    case 'page':
      return { id, text: causeOf(leaf), role: leaf.fallback ? 'planned' : 'page', shape: 'rectangle', href: leaf.href };
    case 'index':
      return { id, text: leaf.title, role: 'page', shape: 'rectangle', href: leaf.href };
    case 'tree':
      return { id, text: leaf.title, role: 'tree', shape: 'rectangle', href: leaf.href };
    case 'escalation':
      return { id, text: leaf.title, role: 'escalation', shape: 'stadium' };
  }
}
