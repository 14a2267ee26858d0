import type { Diagram, DiagramNode, Shape } from './diagram/diagram';

const BRACKETS: Readonly<Record<Shape, readonly [open: string, close: string]>> = {
  rectangle: ['[', ']'],
  rounded: ['(', ')'],
  stadium: ['([', '])'],
  decision: ['{', '}'],
  hexagon: ['{{', '}}'],
  circle: ['((', '))'],
  cylinder: ['[(', ')]'],
  subroutine: ['[[', ']]'],
};

/**
 * A diagram as a Mermaid flowchart, for wikis and Git hosts. `links` turns the `href` of a box into an absolute URL, or leaves it out.
 * https://mermaid.js.org/syntax/flowchart.html
 */
export function writeMermaid(diagram: Diagram, links: (href: string) => string | undefined): string {
  const lines = [
    `flowchart ${diagram.direction === 'right' ? 'LR' : 'TD'}`,
    `  accTitle: ${oneLine(diagram.title)}`,
    `  accDescr: ${oneLine(diagram.description)}`,
    ...diagram.nodes.map((node) => `  ${mermaidId(node.id)}${boxed(node)}`),
    ...diagram.edges.map(
      ({ from, to, label }) => `  ${mermaidId(from)} -->${label ? `|${quoted(label)}|` : ''} ${mermaidId(to)}`,
    ),
    ...diagram.nodes.flatMap(({ id, href }) => {
      const url = href === undefined ? undefined : links(href);
      return url === undefined ? [] : [`  click ${mermaidId(id)} href "${url}"`];
    }),
  ];
  return `${lines.join('\n')}\n`;
}

/** An id without the characters that mean something to Mermaid; the prefix keeps clear of its reserved words. */
function mermaidId(id: string): string {
  return `n_${id.replaceAll('.', '__').replaceAll('-', '_')}`;
}

function boxed({ shape, text }: DiagramNode): string {
  const [open, close] = BRACKETS[shape];
  return `${open}${quoted(text)}${close}`;
}

/** Mermaid reads entity codes with `#` for `&` in quoted text. */
function quoted(text: string): string {
  const codes: Readonly<Record<string, string>> = {
    '"': '#quot;',
    '#': '#35;',
    '<': '#lt;',
    '>': '#gt;',
    '&': '#amp;',
    '`': '#96;',
  };
  return `"${oneLine(text).replace(/["#<>&`]/g, (character) => codes[character] ?? character)}"`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
