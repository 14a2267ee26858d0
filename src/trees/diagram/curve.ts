import type { Point } from './diagram';
import { number } from './markup';

/** A curve through all points that leaves and enters each of them along the direction of the diagram. */
export function curve(points: readonly Point[], direction: 'right' | 'down'): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  let path = `M${number(first.x)} ${number(first.y)}`;
  let last = first;
  for (const point of rest) {
    path += bend(last, point, direction);
    last = point;
  }
  return path;
}

function bend(from: Point, to: Point, direction: 'right' | 'down'): string {
  const straight = direction === 'right' ? Math.abs(from.y - to.y) < 0.5 : Math.abs(from.x - to.x) < 0.5;
  if (straight) return `L${number(to.x)} ${number(to.y)}`;
  const x = number((from.x + to.x) / 2);
  const y = number((from.y + to.y) / 2);
  const end = `${number(to.x)} ${number(to.y)}`;
  return direction === 'right'
    ? `C${x} ${number(from.y)} ${x} ${number(to.y)} ${end}`
    : `C${number(from.x)} ${y} ${number(to.x)} ${y} ${end}`;
}

/** The head of an arrow at the end of a path, as a closed triangle. */
export function arrowHead(points: readonly Point[], direction: 'right' | 'down'): string {
  const tip = points.at(-1);
  if (tip === undefined) return '';
  const before = points.at(-2) ?? tip;
  const back = direction === 'right' ? before.x > tip.x : before.y > tip.y;
  const step = back ? 7 : -7;
  return direction === 'right'
    ? `M${number(tip.x)} ${number(tip.y)}l${step} -4v8z`
    : `M${number(tip.x)} ${number(tip.y)}l-4 ${step}h8z`;
}
