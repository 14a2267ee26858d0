import { forEachChild, parse, type Script, type SyntaxNode } from 'unbash';

/** Why a text is no complete shell text. An unfinished one needs more lines; a wrong one stays wrong. */
export interface ShellProblem {
  readonly kind: 'syntax' | 'here-document' | 'backslash';
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** A shell text, read. The tree is partial where there are problems. */
export interface ParsedShell {
  readonly text: string;
  readonly script: Script;
  readonly problems: readonly ShellProblem[];
}

/** How many texts are remembered: far more than the fences, and the scripts inside them, of one page. */
const MOST = 1000;
const parsed = new Map<string, ParsedShell>();

/**
 * Reads a text as bash, which POSIX sh is a part of. Never throws. The same text is parsed once: the page, its guards, its risk, the
 * validator's rules and the exports all ask for the fences that they share.
 */
export function parseShell(text: string): ParsedShell {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const script = parse(text);
  const problems: ShellProblem[] = [];
  collectProblems(script, text.length, problems);
  const result = { text, script, problems };
  const [oldest] = parsed.keys();
  if (parsed.size >= MOST && oldest !== undefined) parsed.delete(oldest);
  parsed.set(text, result);
  return result;
}

function collectProblems(node: SyntaxNode, end: number, problems: ShellProblem[]): void {
  if (node.type === 'Script') {
    for (const { message, pos } of node.errors ?? []) {
      problems.push({ kind: 'syntax', start: Math.min(pos, end), end, message: `Unexpected shell syntax: ${message}` });
    }
  }
  if (node.type === 'HereDoc' && node.closing === undefined) {
    const message = `Unexpected end of a here-document, expected a line “${node.delimiter?.value ?? ''}”`;
    problems.push({ kind: 'here-document', start: node.pos, end: node.end, message });
  }
  if (endsInBackslash(node)) {
    const message = 'Unexpected “\\” at the end, expected another line';
    problems.push({ kind: 'backslash', start: end - 1, end, message });
  }
  forEachChild(node, (child) => collectProblems(child, end, problems));
}

/** A lone backslash at the very end is read as a word; it is a line that was cut off. */
function endsInBackslash(node: SyntaxNode): boolean {
  return node.type === 'Word' && node.parts === undefined && /(?:^|[^\\])(?:\\\\)*\\$/.test(node.text);
}
