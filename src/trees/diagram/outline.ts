import type { Box, Shape } from './diagram';
import { number } from './markup';

/** The outline of a box as one SVG element without attributes for its colours. */
export function outline(shape: Shape, { x, y, width, height }: Box): string {
  const left = x - width / 2;
  const top = y - height / 2;
  const rectangle = (radius: number) =>
    `<rect x="${number(left)}" y="${number(top)}" width="${number(width)}" height="${number(height)}" rx="${number(radius)}"/>`;
  switch (shape) {
    case 'rectangle':
      return rectangle(2);
    case 'rounded':
      return rectangle(8);
    case 'stadium':
      return rectangle(height / 2);
    case 'circle':
      return `<circle cx="${number(x)}" cy="${number(y)}" r="${number(width / 2)}"/>`;
    case 'decision':
    case 'hexagon': {
      const point = shape === 'decision' ? 14 : 9;
      const inner = width - 2 * point;
      const half = number(height / 2);
      return `<path d="M${number(left)} ${number(y)}l${point} -${half}h${number(inner)}l${point} ${half}l-${point} ${half}h-${number(inner)}z"/>`;
    }
    case 'subroutine':
      return `${rectangle(2)}<path d="M${number(left + 6)} ${number(top)}v${number(height)}m${number(width - 12)} 0v-${number(height)}"/>`;
    case 'cylinder': {
      const half = number(width / 2);
      const side = number(height - 14);
      return (
        `<path d="M${number(left)} ${number(top + 7)}a${half} 7 0 0 1 ${number(width)} 0v${side}a${half} 7 0 0 1 -${number(width)} 0z"/>` +
        `<path d="M${number(left)} ${number(top + 7)}a${half} 7 0 0 0 ${number(width)} 0"/>`
      );
    }
  }
}
