import { graphlib, layout as placeGraph } from '@dagrejs/dagre';
import type { Box, Diagram, DiagramGroup, Layout, PlacedEdge, PlacedGroup, PlacedNode } from './diagram';
import { routeDown, routeRight } from './route';
import { labelSize, nodeSize, type TextSize } from './size';
import { SIZES, SPACING } from './sizes';

/** Places a diagram. Runs at build time only: the layout library is not sent to the browser. */
export function layOut(diagram: Diagram): Layout {
  const right = diagram.direction === 'right';
  const sizes = new Map(diagram.nodes.map((node) => [node.id, nodeSize(node, diagram)]));
  const labels = diagram.edges.map((edge) => (edge.label ? labelSize(edge.label, diagram) : undefined));
  const graph = placed(diagram, sizes, labels);

  const nodes = diagram.nodes.map(
    (node): PlacedNode => ({ node, lines: sizes.get(node.id)?.lines ?? [], ...box(graph.node(node.id)) }),
  );
  const edges = diagram.edges.map((edge, index): PlacedEdge => {
    const { points = [], x = 0, y = 0 } = graph.edge(edge.from, edge.to, String(index));
    const route = right ? routeRight : routeDown;
    return {
      edge,
      ...route({
        points,
        from: box(graph.node(edge.from)),
        to: box(graph.node(edge.to)),
        label: labels[index],
        labelAt: { x, y },
      }),
    };
  });
  const groups = (diagram.groups ?? []).map((group) => frame(group, box(graph.node(groupKey(group.id)))));
  const { width = 0, height = 0 } = graph.graph();
  return { diagram, width: Math.ceil(width), height: Math.ceil(height), nodes, edges, groups };
}

const groupKey = (id: string) => `group ${id}`;

/** The frame of a group, higher than the layout has it by the room for its title. */
function frame(group: DiagramGroup, { x, y, width, height }: Box): PlacedGroup {
  return { group, x, y: y - SIZES.groupTitle / 2, width, height: height + SIZES.groupTitle };
}

function placed(diagram: Diagram, sizes: ReadonlyMap<string, TextSize>, labels: readonly (TextSize | undefined)[]) {
  const right = diagram.direction === 'right';
  const hasGroups = (diagram.groups?.length ?? 0) > 0;
  const graph = new graphlib.Graph({ multigraph: true, compound: hasGroups });
  graph.setGraph({
    rankdir: right ? 'LR' : 'TB',
    ...SPACING[diagram.direction],
    marginx: SIZES.margin,
    marginy: SIZES.margin + (hasGroups ? SIZES.groupTitle : 0),
  });
  for (const node of diagram.nodes) {
    const size = sizes.get(node.id);
    graph.setNode(node.id, { width: size?.width ?? 0, height: size?.height ?? 0 });
  }
  for (const group of diagram.groups ?? []) {
    graph.setNode(groupKey(group.id), {});
    for (const node of group.nodes) graph.setParent(node, groupKey(group.id));
  }
  // In a diagram to the right all labels are given the width of the widest, so that they stand in a column.
  const widest = Math.max(0, ...labels.map((label) => label?.width ?? 0));
  diagram.edges.forEach((edge, index) => {
    const label = labels[index];
    const width = label === undefined ? 0 : right ? widest : label.width;
    graph.setEdge(edge.from, edge.to, { width, height: label?.height ?? 0, labelpos: 'c' }, String(index));
  });
  // The order of the answers is the author's: a tree needs no other one to be free of crossings. Groups need the usual order.
  placeGraph(graph, isTree(diagram) ? { disableOptimalOrderHeuristic: true } : {});
  return graph;
}

function isTree(diagram: Diagram): boolean {
  if (diagram.groups !== undefined && diagram.groups.length > 0) return false;
  const targets = diagram.edges.map((edge) => edge.to);
  return new Set(targets).size === targets.length;
}

function box({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>): Box {
  return { x, y, width, height };
}
