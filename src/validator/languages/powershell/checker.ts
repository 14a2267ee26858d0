import { createRequire } from 'node:module';
import type { Node, Parser } from 'web-tree-sitter';
import { type LanguageChecker, remarksResult } from '../../language-checker';
import type { RuleDescription } from '../../rule';
import { filledText, withoutHoles } from '../holes';

const powershellSyntax: RuleDescription = {
  id: 'powershell/syntax',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'PowerShell that does not parse', 'zh-Hans': '无法解析的 PowerShell' },
  rationale: {
    en: 'PowerShell refuses the whole block, or waits for the rest of it.',
    'zh-Hans': 'PowerShell 会拒绝整个代码块，或一直等待后续输入。',
  },
  docs: ['https://learn.microsoft.com/powershell/scripting/lang-spec/chapter-01'],
  examples: {
    wrong: [
      { language: 'powershell', code: '$name = "web' },
      { language: 'powershell', code: 'Get-Process | Where-Object { $_.Name -eq "kubectl"' },
    ],
    right: [
      {
        language: 'powershell',
        code: 'Get-Process | Where-Object { $_.Name -eq "kubectl" }\nkubectl get pods -o jsonpath="{.items[*].metadata.name}"',
      },
    ],
  },
};

let parser: Parser | undefined;

/** PowerShell: what its grammar for tree-sitter cannot read. */
export const powershellChecker: LanguageChecker = {
  languages: ['powershell'],
  rules: [powershellSyntax],
  async prepare() {
    const { Parser: TreeSitter, Language } = await import('web-tree-sitter');
    await TreeSitter.init();
    const grammar = createRequire(import.meta.url).resolve('tree-sitter-powershell/tree-sitter-powershell.wasm');
    parser = new TreeSitter();
    parser.setLanguage(await Language.load(grammar));
  },
  check(snippet) {
    const text = barewords(filledText(snippet));
    const tree = parser?.parse(text);
    const error = tree?.rootNode.hasError ? firstError(tree.rootNode) : undefined;
    tree?.delete();
    if (error === undefined) return remarksResult([]);
    const start = Math.min(error.start, Math.max(0, text.length - 1));
    const shown = text.slice(start, error.end).split('\n', 1)[0]?.slice(0, 60) ?? '';
    const message = error.missing
      ? `Unexpected end in PowerShell, expected \`${error.type}\`.`
      : `Unexpected PowerShell at \`${shown}\`: a quote or bracket may not be closed.`;
    return remarksResult(
      withoutHoles(snippet, [
        { rule: powershellSyntax.id, start, end: Math.max(start + 1, start + shown.length), message },
      ]),
    );
  },
};

/** The grammar does not know arguments with a quote in the middle (`jsonpath="{…}"`), which PowerShell takes as one word. */
function barewords(text: string): string {
  return text.replace(
    /(?<=\s)([\w./:-]+[=:])("[^"\n]*"|'[^'\n]*')/g,
    (_, name: string, value: string) => name.replace(/[=:]/g, '_') + 'x'.repeat(value.length),
  );
}

interface SyntaxProblem {
  readonly start: number;
  readonly end: number;
  readonly missing: boolean;
  readonly type: string;
}

function firstError(root: Node): SyntaxProblem | undefined {
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.isError || node.isMissing)
      return { start: node.startIndex, end: node.endIndex, missing: node.isMissing, type: node.type };
    if (!node.hasError) continue;
    for (const child of [...node.children].reverse()) if (child !== null) stack.push(child);
  }
  return undefined;
}
