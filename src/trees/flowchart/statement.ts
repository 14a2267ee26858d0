import type { DiagramEdge, Shape } from '../diagram/diagram';
import { FlowchartError } from './error';
import { BRACKETS, LABELLED_LINKS, LINKS } from './syntax';

/** A node where a statement names it; text and shape only where the statement gives them. */
export interface NamedNode {
  readonly id: string;
  readonly text?: string;
  readonly shape?: Shape;
}

interface Statement {
  readonly nodes: readonly NamedNode[];
  readonly edges: readonly DiagramEdge[];
}

/** Reads a statement of nodes and links, as in `a["One"] & b -->|yes| c{Two} --> d`. */
export function readStatement(statement: string, line: number): Statement {
  const nodes: NamedNode[] = [];
  const edges: DiagramEdge[] = [];
  let rest = statement;
  let sources: readonly string[] = [];
  let link: Omit<DiagramEdge, 'from' | 'to'> | undefined;
  while (rest !== '') {
    const group = readNodes(rest, line);
    nodes.push(...group.nodes);
    const ids = group.nodes.map(({ id }) => id);
    if (link) for (const from of sources) for (const to of ids) edges.push({ from, to, ...link });
    rest = group.rest;
    if (rest === '') break;
    const next = readLink(rest, line);
    ({ link, rest } = next);
    sources = ids;
    if (rest === '') throw new FlowchartError(line, statement, 'expected a node behind the last link');
  }
  return { nodes, edges };
}

function readNodes(text: string, line: number): { nodes: readonly NamedNode[]; rest: string } {
  const nodes: NamedNode[] = [];
  let rest = text;
  for (;;) {
    const id = /^[A-Za-z0-9_][\w.]*(?:-[A-Za-z0-9_]+)*/.exec(rest)?.[0];
    if (id === undefined) throw new FlowchartError(line, rest, 'expected the id of a node: letters, digits and `_`');
    rest = rest.slice(id.length);
    const box = readBox(rest, line);
    nodes.push({ id, ...box?.node });
    rest = (box?.rest ?? rest).trimStart();
    if (!rest.startsWith('&')) return { nodes, rest };
    rest = rest.slice(1).trimStart();
  }
}

function readBox(text: string, line: number): { node: { text: string; shape: Shape }; rest: string } | undefined {
  const bracket = BRACKETS.find(([open]) => text.startsWith(open));
  if (bracket === undefined) {
    if (/^[>[({]/.test(text))
      throw new FlowchartError(line, text, 'expected one of the shapes [] () ([]) [[]] [()] (()) {} {{}}');
    return undefined;
  }
  const [open, close, shape] = bracket;
  const inner = text.slice(open.length);
  const quoted = /^\s*"([^"]*)"\s*/.exec(inner);
  const end = quoted ? quoted[0].length : inner.indexOf(close);
  if (end < 0 || !inner.startsWith(close, end)) {
    throw new FlowchartError(line, text, `expected \`${close}\` behind the text; quote a text that holds brackets`);
  }
  return {
    node: { text: plainText(quoted?.[1] ?? inner.slice(0, end)), shape },
    rest: inner.slice(end + close.length),
  };
}

function readLink(text: string, line: number): { link: Omit<DiagramEdge, 'from' | 'to'>; rest: string } {
  for (const { pattern, line: style, head } of [...LABELLED_LINKS, ...LINKS]) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const behind = text.slice(match[0].length).trimStart();
    const piped = /^\|\s*"?([^|"]*)"?\s*\|/.exec(behind);
    const label = plainText(match[1] ?? piped?.[1] ?? '');
    const rest = piped ? behind.slice(piped[0].length).trimStart() : behind;
    return { link: { line: style, head, ...(label && { label }) }, rest };
  }
  throw new FlowchartError(
    line,
    text,
    'expected a link: `-->`, `---`, `-.->` or `==>`, with its label as `-->|label|`',
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  '#quot;': '"',
  '#35;': '#',
  '#lt;': '<',
  '#gt;': '>',
  '#amp;': '&',
  '#96;': '`',
};

/** Text without quotes, line breaks and entity codes. */
function plainText(text: string): string {
  return text
    .replace(/^"|"$/g, '')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/#(?:quot|lt|gt|amp|35|96);/g, (code) => ENTITIES[code] ?? code)
    .replace(/\s+/gu, ' ')
    .trim();
}
