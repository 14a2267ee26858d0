import type { Diagram, DiagramNode, Shape } from './diagram';
import { SIZES, WIDTHS } from './sizes';
import { textWidth } from './text-width';
import { wrapEvenly } from './wrap';

/** A text in lines, and the size of the box around it. */
export interface TextSize {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** The size of the box of a node. */
export function nodeSize(node: DiagramNode, { direction, even = false }: Diagram): TextSize {
  const { node: most } = WIDTHS[direction];
  const lines = wrapEvenly(node.text, most, SIZES.nodeFont);
  const text = even ? most : Math.max(32, ...lines.map((line) => textWidth(line, SIZES.nodeFont)));
  const height = lines.length * SIZES.nodeLine + 2 * SIZES.paddingY;
  return { lines, ...around(node.shape, Math.ceil(text) + 2 * SIZES.paddingX, height, even) };
}

/** The size of the outline around a text: pointed and round shapes need more room than a rectangle. */
function around(shape: Shape, width: number, height: number, even: boolean): { width: number; height: number } {
  switch (shape) {
    case 'decision':
    case 'hexagon':
      return { width: width + 20, height };
    case 'stadium':
      return { width: even ? width : width + 12, height };
    case 'circle': {
      const diameter = Math.max(width, height);
      return { width: diameter, height: diameter };
    }
    case 'cylinder':
      return { width, height: height + 14 };
    case 'subroutine':
      return { width: width + 12, height };
    case 'rectangle':
    case 'rounded':
      return { width, height };
  }
}

/** The size of the label of an edge. */
export function labelSize(label: string, { direction }: Diagram): TextSize {
  const lines = wrapEvenly(label, WIDTHS[direction].label, SIZES.labelFont);
  const width = Math.ceil(Math.max(...lines.map((line) => textWidth(line, SIZES.labelFont)))) + 2 * SIZES.labelPadding;
  return { lines, width, height: lines.length * SIZES.labelLine + 4 };
}
