import { arrowHead, curve } from './curve';
import type { Layout, PlacedEdge, PlacedGroup, PlacedNode, PlacedText } from './diagram';
import { escapeMarkup, number } from './markup';
import { outline } from './outline';
import { SIZES } from './sizes';
import { STYLE } from './style';

/**
 * Draws a placed diagram as one `<svg>` element to stand in a page. Its colours are the site's CSS variables, so it follows the theme.
 * Each box carries `data-node`, each edge `data-edge` with the id of its target, so that a page can mark the step at hand with the class `at` and the way there with `on`.
 */
export function drawSvg(layout: Layout): string {
  const { diagram, width, height } = layout;
  const id = `flow-${diagram.id}`;
  const description = diagram.description && `<desc id="${id}-description">${escapeMarkup(diagram.description)}</desc>`;
  const body = [
    ...layout.groups.map(drawGroup),
    ...layout.edges.map((edge) => drawEdge(edge, diagram.direction)),
    ...layout.nodes.map(drawNode),
  ].join('');
  return (
    `<svg class="flow" xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `role="group" aria-labelledby="${id}-title"${description && ` aria-describedby="${id}-description"`}>` +
    `<title id="${id}-title">${escapeMarkup(diagram.title)}</title>${description}` +
    `<style>${STYLE}</style>${body}</svg>`
  );
}

function drawNode(placed: PlacedNode): string {
  const { node } = placed;
  const content = outline(node.shape, placed) + drawText(placed, SIZES.nodeFont, SIZES.nodeLine);
  const inner = node.href === undefined ? content : `<a href="${escapeMarkup(node.href)}">${content}</a>`;
  return `<g class="${node.role}" data-node="${escapeMarkup(node.id)}">${inner}</g>`;
}

function drawEdge({ edge, points, label }: PlacedEdge, direction: 'right' | 'down'): string {
  const head = edge.head === false ? '' : `<path class="head" d="${arrowHead(points, direction)}"/>`;
  const line = edge.line === undefined || edge.line === 'solid' ? '' : ` class="${edge.line}"`;
  return (
    `<g class="edge" data-edge="${escapeMarkup(edge.to)}">` +
    `<path${line} d="${curve(points, direction)}"/>${head}${label ? drawLabel(label) : ''}</g>`
  );
}

function drawLabel(label: PlacedText): string {
  const { x, y, width, height } = label;
  return (
    `<rect x="${number(x - width / 2)}" y="${number(y - height / 2)}" width="${number(width)}" height="${number(height)}"/>` +
    drawText(label, SIZES.labelFont, SIZES.labelLine)
  );
}

function drawGroup({ group, x, y, width, height }: PlacedGroup): string {
  const left = x - width / 2;
  const top = y - height / 2;
  return (
    `<g class="group"><rect x="${number(left)}" y="${number(top)}" width="${number(width)}" height="${number(height)}" rx="4"/>` +
    `<text x="${number(left + 8)}" y="${number(top + 14)}" text-anchor="start">${escapeMarkup(group.title)}</text></g>`
  );
}

/** One `text` element whose first base line is set so that the block of lines is centred on the box. */
function drawText({ x, y, lines }: PlacedText, fontSize: number, lineHeight: number): string {
  const first = y - ((lines.length - 1) * lineHeight) / 2 + fontSize * 0.36;
  const spans = lines.map((line, index) => {
    const position = index === 0 ? `y="${number(first)}"` : `dy="${lineHeight}"`;
    return `<tspan x="${number(x)}" ${position}>${escapeMarkup(line)}</tspan>`;
  });
  return `<text>${spans.join('')}</text>`;
}
