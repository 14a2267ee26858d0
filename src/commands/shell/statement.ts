import { forEachChild, type Script, type SyntaxNode } from 'unbash';

/** The range of a command that is copied as one: all statements that begin on its lines, with their here-documents and comments. */
export interface Range {
  readonly pos: number;
  readonly end: number;
}

/** The commands of a text that can be copied one by one, each up to the end of its last line. */
export function commandRanges(text: string, script: Script): Range[] {
  const ranges: { pos: number; end: number }[] = [];
  for (const statement of script.commands) {
    const last = lastOffset(statement);
    const line = text.indexOf('\n', last);
    const end = trimEnd(text, last, line < 0 ? text.length : line);
    const previous = ranges.at(-1);
    if (previous !== undefined && statement.pos < previous.end) previous.end = Math.max(previous.end, end);
    else ranges.push({ pos: statement.pos, end });
  }
  return ranges;
}

/** The end of a node with the here-documents that begin in it. */
function lastOffset(node: SyntaxNode): number {
  let last = node.type === 'HereDoc' ? Math.max(node.end, node.closing?.end ?? node.body.end) : node.end;
  if (node.type === 'Script' && node.source !== undefined) return 0;
  forEachChild(node, (child) => {
    last = Math.max(last, lastOffset(child));
  });
  return last;
}

function trimEnd(text: string, from: number, end: number): number {
  let last = end;
  while (last > from && /[ \t\r]/.test(text[last - 1] ?? '')) last -= 1;
  return last;
}
