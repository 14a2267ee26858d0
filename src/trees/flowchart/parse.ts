import type { Diagram, DiagramEdge, DiagramNode, Shape } from '../diagram/diagram';
import { FlowchartError } from './error';
import { readStatement } from './statement';
import { DIRECTIONS, REFUSED } from './syntax';

/** A flowchart as its text says it: the diagram, but for id and the title that the page gives it. */
export type Flowchart = Pick<Diagram, 'direction' | 'nodes' | 'edges' | 'groups'> & {
  readonly title?: string;
  readonly description?: string;
};

interface Group {
  readonly id: string;
  readonly title: string;
  readonly nodes: string[];
  readonly line: number;
}

/**
 * Reads the subset of Mermaid's flowcharts that this site draws:
 * `flowchart TD|TB|LR` (or `graph`), nodes with the shapes `[] () ([]) [[]] [()] (()) {} {{}}`, chains of links `--> --- -.-> -.- ==> ===` with labels
 * (`-->|yes|` or `-- yes -->`), `&` between nodes, `subgraph … end`, `click id href "address"`, `accTitle:`, `accDescr:` and `%%` comments.
 * Throws a `FlowchartError` with the line and the remedy for everything else.
 */
export function parseFlowchart(text: string): Flowchart {
  const nodes = new Map<string, { text: string; shape: Shape; href?: string }>();
  const edges: DiagramEdge[] = [];
  const groups: Group[] = [];
  const open: Group[] = [];
  const about: { title?: string; description?: string } = {};
  let direction: Diagram['direction'] | undefined;

  const use = (id: string) => {
    if (!nodes.has(id)) nodes.set(id, { text: id, shape: 'rectangle' });
    const group = open.at(-1);
    if (group && !groups.some((other) => other.nodes.includes(id)) && !open.some((other) => other.nodes.includes(id))) {
      group.nodes.push(id);
    }
  };

  text.split('\n').forEach((source, index) => {
    const line = index + 1;
    const statement = source.trim().replace(/;$/, '').trim();
    if (statement === '' || /^%%(?!\{)/.test(statement)) return;
    if (direction === undefined) {
      direction = readHeader(statement, line);
      return;
    }
    for (const [pattern, remedy] of REFUSED) {
      if (pattern.test(statement))
        throw new FlowchartError(line, statement, `expected a statement of the subset; ${remedy}`);
    }
    const accessible = /^acc(Title|Descr)\s*:\s*(.+)$/.exec(statement);
    if (accessible) {
      about[accessible[1] === 'Title' ? 'title' : 'description'] = accessible[2] ?? '';
      return;
    }
    const click = /^click\s+([\w.-]+)\s+(?:href\s+)?"([^"]+)"(?:\s+"[^"]*")?$/.exec(statement);
    if (click) {
      const [, id = '', href = ''] = click;
      const node = nodes.get(id);
      if (node === undefined)
        throw new FlowchartError(
          line,
          statement,
          `expected the id of a node above, one of: ${[...nodes.keys()].join(', ')}`,
        );
      node.href = href;
      return;
    }
    const subgraph = /^subgraph\s+(?:([\w.-]+)\s*\[\s*"?(.+?)"?\s*\]|"?(.+?)"?)$/.exec(statement);
    if (subgraph) {
      const title = subgraph[2] ?? subgraph[3] ?? '';
      open.push({ id: subgraph[1] ?? title, title, nodes: [], line });
      return;
    }
    if (statement === 'end') {
      const group = open.pop();
      if (group === undefined) throw new FlowchartError(line, statement, 'expected a `subgraph` above it');
      groups.push(group);
      return;
    }
    const read = readStatement(statement, line);
    for (const node of read.nodes) {
      use(node.id);
      const known = nodes.get(node.id);
      if (node.text !== undefined && known) Object.assign(known, { text: node.text, shape: node.shape });
    }
    edges.push(...read.edges);
  });
  const last = open.at(-1);
  if (last) throw new FlowchartError(last.line, `subgraph ${last.id}`, 'expected an `end` below it');
  if (direction === undefined) throw new FlowchartError(1, '', 'expected `flowchart TD` or `flowchart LR` first');
  const list = [...nodes].map(([id, node]): DiagramNode => ({ id, role: node.href ? 'page' : 'plain', ...node }));
  return { direction, nodes: list, edges, groups: groups.filter((group) => group.nodes.length > 0), ...about };
}

function readHeader(statement: string, line: number): Diagram['direction'] {
  const header = /^(?:flowchart|graph)(?:\s+(\w+))?$/.exec(statement);
  const direction = DIRECTIONS[header?.[1] ?? (header ? 'TD' : '')];
  if (direction === undefined)
    throw new FlowchartError(
      line,
      statement,
      'expected `flowchart TD` or `flowchart LR`; other diagrams of Mermaid are not drawn',
    );
  return direction;
}
