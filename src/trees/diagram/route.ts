import type { Box, PlacedText, Point } from './diagram';
import type { TextSize } from './size';

/** What is known of an edge when its way is drawn. */
interface EdgePlace {
  /** The way that the layout found, from box to box. */
  readonly points: readonly Point[];
  readonly from: Box;
  readonly to: Box;
  readonly label: TextSize | undefined;
  /** The centre of the room that the layout kept for the label. */
  readonly labelAt: Point;
}

interface Route {
  readonly points: readonly Point[];
  readonly label?: PlacedText;
}

/** The half of the room that is kept between a column of boxes and a column of labels, in which curves bend. */
const BEND = 20;

/**
 * The way of an edge to the right. It leaves the middle of the right side, bends only between the columns, so that no curve touches a label,
 * and the label stands at the left of its column with the line going on behind it.
 */
export function routeRight({ points, from, to, label, labelAt }: EdgePlace): Route {
  if (to.x <= from.x) return { points, ...(label && { label: { ...label, ...labelAt } }) };
  const start = { x: from.x + from.width / 2, y: from.y };
  const end = { x: to.x - to.width / 2, y: to.y };
  const inner = points.slice(1, -1);
  if (label === undefined) return { points: [start, ...inner, end] };
  const column = { left: start.x + BEND, right: end.x - BEND };
  const long = inner.some(({ x }) => x > labelAt.x + label.width);
  const left = long ? labelAt.x - label.width / 2 : column.left;
  const right = long ? labelAt.x + label.width / 2 : column.right;
  const before = inner.filter(({ x }) => x < left - 1);
  const after = inner.filter(({ x }) => x > right + 1);
  const way = [
    start,
    ...(long ? before : []),
    { x: left, y: labelAt.y },
    { x: right, y: labelAt.y },
    ...(long ? after : []),
    end,
  ];
  return { points: way, label: { ...label, x: left + label.width / 2, y: labelAt.y } };
}

/** The way of an edge downwards. It leaves the middle of the lower side and enters the middle of the upper one; one that leads back keeps its own ends. */
export function routeDown({ points, from, to, label, labelAt }: EdgePlace): Route {
  const placed = label && { label: { ...label, ...labelAt } };
  if (to.y <= from.y) return { points, ...placed };
  const start = { x: from.x, y: from.y + from.height / 2 };
  const end = { x: to.x, y: to.y - to.height / 2 };
  return { points: [start, ...points.slice(1, -1), end], ...placed };
}
