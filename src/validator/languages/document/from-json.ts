import type { Node } from 'jsonc-parser';
import type { Piece } from '../../../shell';
import type { DataNode } from './node';

/** The nodes of a JSON tree. */
export function nodesOfJson(node: Node, text: string): DataNode {
  const place = { start: node.offset, end: node.offset + node.length };
  if (node.type === 'object')
    return {
      kind: 'map',
      ...place,
      entries: (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
        key === undefined || value === undefined
          ? []
          : [
              {
                key: String(key.value),
                keyStart: key.offset,
                keyEnd: key.offset + key.length,
                value: nodesOfJson(value, text),
              },
            ],
      ),
    };
  if (node.type === 'array')
    return { kind: 'list', ...place, items: (node.children ?? []).map((item) => nodesOfJson(item, text)) };
  const value: unknown = node.value;
  if (typeof value === 'string')
    return { kind: 'scalar', ...place, value, pieces: () => stringPieces(text, place.start, place.end) };
  if (typeof value === 'number' || typeof value === 'boolean') return { kind: 'scalar', ...place, value };
  return { kind: 'scalar', ...place, value: null };
}

/** The characters of a JSON string with their places; an escape is a piece of its own. */
function stringPieces(text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.slice(start + 1, end - 1).matchAll(/\\(?:u[\dA-Fa-f]{4}|.)|[^\\]+/g)) {
    const at = start + 1 + match.index;
    if (match[0].startsWith('\\')) pieces.push({ text: unescaped(match[0]), start: at, length: match[0].length });
    else pieces.push({ text: match[0], start: at });
  }
  return pieces;
}

function unescaped(written: string): string {
  try {
    return String(JSON.parse(`"${written}"`));
  } catch {
    return written;
  }
}
