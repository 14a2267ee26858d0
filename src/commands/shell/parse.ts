import { forEachChild, parse, type Script, type SyntaxNode } from 'unbash';
import { type BlockProblem, blockError } from './problem';

/** A shell text, read. The tree is partial where there are problems. */
export interface ParsedShell {
  readonly script: Script;
  readonly problems: readonly BlockProblem[];
}

/** Reads a text as bash, which POSIX sh is a part of. Never throws. */
export function parseShell(text: string): ParsedShell {
  const script = parse(text);
  const problems: BlockProblem[] = [];
  collectProblems(script, text.length, problems);
  return { script, problems };
}

function collectProblems(node: SyntaxNode, end: number, problems: BlockProblem[]): void {
  if (node.type === 'Script') {
    for (const { message, pos } of node.errors ?? []) {
      problems.push(blockError('shell/syntax', Math.min(pos, end), end, `Unexpected shell syntax: ${message}`));
    }
  }
  if (node.type === 'HereDoc' && node.closing === undefined) {
    const delimiter = node.delimiter?.value ?? '';
    const message = `Unexpected end of a here-document, expected a line “${delimiter}”`;
    problems.push(blockError('shell/syntax', node.pos, node.end, message));
  }
  if (endsInBackslash(node)) {
    problems.push(blockError('shell/syntax', end - 1, end, 'Unexpected “\\” at the end, expected another line'));
  }
  forEachChild(node, (child) => collectProblems(child, end, problems));
}

/** A lone backslash at the very end is read as a word; it is a line that was cut off. */
function endsInBackslash(node: SyntaxNode): boolean {
  return node.type === 'Word' && node.parts === undefined && /(?:^|[^\\])(?:\\\\)*\\$/.test(node.text);
}
