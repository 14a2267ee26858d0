import { type LanguageChecker, remarksResult } from '../../language-checker';
import type { DiagramProblem, RuleDescription } from '../../rule';

const mermaidSyntax: RuleDescription = {
  id: 'mermaid/syntax',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Diagram that cannot be drawn', 'zh-Hans': '无法绘制的图' },
  rationale: {
    en: 'The reader sees the source of the diagram, or an error, instead of the picture.',
    'zh-Hans': '读者看到的是图的源码或报错，而不是图。',
  },
  docs: ['https://mermaid.js.org/syntax/flowchart.html'],
  examples: {
    wrong: [
      { language: 'mermaid', code: 'flowchart TD\n  a[Start --> b[End]' },
      { language: 'mermaid', code: 'grph TD\n  a --> b' },
    ],
    right: [{ language: 'mermaid', code: 'flowchart TD\n  a[Start] --> b[End]' }],
  },
};

const KINDS =
  /^(?:flowchart|graph|sequenceDiagram|classDiagram|stateDiagram(?:-v2)?|erDiagram|gantt|pie|journey|mindmap|timeline|gitGraph|quadrantChart|requirementDiagram|C4\w+|sankey(?:-beta)?|xychart(?:-beta)?|block(?:-beta)?|packet(?:-beta)?|architecture(?:-beta)?|kanban|radar-beta|treemap-beta)\b/;

/** Mermaid: the kind of the diagram and its brackets, and on this site's pages whatever the parser that was handed in says. */
export const mermaidChecker: LanguageChecker = {
  languages: ['mermaid'],
  rules: [mermaidSyntax],
  check(snippet, context) {
    const problem = frameProblem(snippet.text) ?? (snippet.file.site ? context.diagram?.(snippet.text) : undefined);
    return remarksResult(problem === undefined ? [] : [{ rule: mermaidSyntax.id, ...problem }]);
  },
};

function frameProblem(text: string): DiagramProblem | undefined {
  const first = /^(?:\s*---\n[\s\S]*?\n---\n)?(?:\s*%%[^\n]*\n|\s*\n)*[ \t]*/.exec(text)?.[0].length ?? 0;
  const line = text.slice(first).split('\n', 1)[0] ?? '';
  if (!KINDS.test(line))
    return {
      start: first,
      end: Math.max(first + 1, first + line.length),
      message: `Unexpected kind of diagram \`${line.slice(0, 40)}\`, expected for example \`flowchart TD\`.`,
    };
  return /^(?:flowchart|graph)\b/.test(line) ? bracketProblem(text, first) : undefined;
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}' };

/** Labels of a flowchart stand in brackets that close on the same line; quotes may hold anything. */
function bracketProblem(text: string, from: number): DiagramProblem | undefined {
  let start = from;
  for (const line of text.slice(from).split('\n')) {
    const open: { bracket: string; at: number }[] = [];
    const bare = line.replace(/"[^"]*"/g, (quoted) => ' '.repeat(quoted.length)).replace(/%%.*/, '');
    for (const [at, character] of [...bare].entries()) {
      if (CLOSING[character] !== undefined) open.push({ bracket: character, at });
      else if (open.length > 0 && CLOSING[open.at(-1)?.bracket ?? ''] === character) open.pop();
    }
    const [left] = open;
    if (left !== undefined)
      return {
        start: start + left.at,
        end: start + left.at + 1,
        message: `Unexpected end of the line, expected \`${CLOSING[left.bracket]}\` for this \`${left.bracket}\`.`,
      };
    start += line.length + 1;
  }
  return undefined;
}
