import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/trees/diagram/diagram';
import { textWidth } from '../../../src/trees/diagram/text-width';
import { drawSvg, type Layout, layOut, parseFlowchart, treeDiagram } from '../../../src/trees/drawing';
import { ALL_VIEWS } from './views';

const links = { question: (node: string) => `#step-${node}` };

function overlaps(layout: Layout): string[] {
  const boxes: (Box & { name: string })[] = [
    ...layout.nodes.map((placed) => ({ ...placed, name: placed.node.text })),
    ...layout.edges.flatMap(({ label, edge }) => (label ? [{ ...label, name: edge.label ?? '' }] : [])),
  ];
  const found: string[] = [];
  boxes.forEach((one, index) => {
    for (const other of boxes.slice(index + 1)) {
      const apartX = Math.abs(one.x - other.x) - (one.width + other.width) / 2;
      const apartY = Math.abs(one.y - other.y) - (one.height + other.height) / 2;
      if (apartX < 0 && apartY < 0) found.push(`${one.name} / ${other.name}`);
    }
  });
  return found;
}

describe.each(ALL_VIEWS)('the picture of $name', ({ view }) => {
  const diagram = treeDiagram(view, links);
  const layout = layOut(diagram);
  const svg = drawSvg(layout);

  it('has no box on another, and no label on either', () => {
    expect(overlaps(layout)).toEqual([]);
  });

  it('keeps every text inside its box and every box inside the picture', () => {
    for (const { lines, width, height, x, y, node } of layout.nodes) {
      for (const line of lines) expect(textWidth(line, 13), node.text).toBeLessThanOrEqual(width);
      expect(lines.length * 17).toBeLessThanOrEqual(height);
      expect(x - width / 2).toBeGreaterThanOrEqual(0);
      expect(x + width / 2).toBeLessThanOrEqual(layout.width);
      expect(y - height / 2).toBeGreaterThanOrEqual(0);
      expect(y + height / 2).toBeLessThanOrEqual(layout.height);
    }
  });

  it('lets no line run through the text of another answer', () => {
    for (const { points, edge } of layout.edges) {
      for (const { label, edge: other } of layout.edges) {
        if (label === undefined || other === edge) continue;
        const inside = points.filter(
          ({ x, y }) => Math.abs(x - label.x) < label.width / 2 - 1 && Math.abs(y - label.y) < label.height / 2 - 1,
        );
        expect(inside, `${edge.label} / ${other.label}`).toEqual([]);
      }
    }
  });

  it('shows every answer of every question once, in the order of the tree', () => {
    const answers = Object.values(view.nodes).flatMap((question) => Object.values(question.answers));
    expect(diagram.edges.length).toBe(answers.length);
    for (const [node, { answers }] of Object.entries(view.nodes)) {
      const drawn = layout.edges.filter(({ edge }) => edge.from === node);
      expect(drawn.map(({ edge }) => edge.label)).toEqual(Object.values(answers).map(({ label }) => label));
      const heights = drawn.map(({ label }) => label?.y ?? 0);
      expect(heights).toEqual([...heights].sort((one, other) => one - other));
    }
  });

  it('is under 10 KB compressed, and has a title and a description', () => {
    expect(gzipSync(svg, { level: 9 }).length).toBeLessThan(10 * 1024);
    expect(svg).toContain(`<title id="flow-${view.id}-title">${view.title}</title>`);
    expect(svg).toContain('<desc ');
    expect(svg).not.toContain('role="img"');
  });

  it('takes its colours from the theme only', () => {
    expect(svg.replaceAll(/var\(--[a-z-]+,[^)]*\)/g, '')).not.toMatch(/#[0-9a-f]{3,6}\b/i);
  });
});

describe('a diagram of a page', () => {
  it('may lead back: the line keeps its own ends, and nothing overlaps', () => {
    const flowchart = parseFlowchart(
      'flowchart TD\n  a[Try] -->|fails| b{Again?}\n  b -->|yes| a\n  b -->|no| c[Stop]',
    );
    const layout = layOut({ ...flowchart, id: 'x', title: 'x', description: '' });
    expect(overlaps(layout)).toEqual([]);
    expect(layout.edges.every(({ points }) => points.length >= 2)).toBe(true);
  });

  it('frames the nodes of a subgraph', () => {
    const flowchart = parseFlowchart('flowchart LR\n  subgraph n [On the node]\n    a --> b\n  end\n  b --> c');
    const { groups, nodes } = layOut({ ...flowchart, id: 'x', title: 'x', description: '' });
    const [frame] = groups;
    const inside = nodes.filter(({ node }) => node.id !== 'c');
    for (const { x, y, width, height } of inside) {
      expect(Math.abs(x - (frame?.x ?? 0)) + width / 2).toBeLessThanOrEqual((frame?.width ?? 0) / 2);
      expect(Math.abs(y - (frame?.y ?? 0)) + height / 2).toBeLessThanOrEqual((frame?.height ?? 0) / 2);
    }
  });

  it('escapes what a text may hold', () => {
    const flowchart = parseFlowchart('flowchart TD\n  a["<script>alert(1)</script> & more"]');
    const svg = drawSvg(layOut({ ...flowchart, id: 'x', title: '<b>', description: '' }));
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).toContain('&lt;b&gt;');
  });
});
