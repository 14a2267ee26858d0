import type { RuleDescription, RuleRemark } from '../../rule';
import type { Snippet } from '../../snippet';
import { holeOnLine } from '../holes';
import { yamlDocuments } from './documents';

export const yamlSyntax: RuleDescription = {
  id: 'yaml/syntax',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'YAML that does not parse', 'zh-Hans': '无法解析的 YAML' },
  rationale: {
    en: 'kubectl refuses the whole file with a line number that says little, most often because of an indentation or a missing quote.',
    'zh-Hans': 'kubectl 会拒绝整个文件，而它给出的行号往往帮助不大；多数情况是缩进错误或缺少引号。',
  },
  docs: ['https://yaml.org/spec/1.2.2/'],
  examples: {
    wrong: [
      { language: 'yaml', code: 'metadata:\n  name: web\n   labels:\n    app: web' },
      { language: 'yaml', code: 'args: ["--log-level", "debug"' },
      { language: 'yaml', code: 'summary: Pod web: restarted too often' },
    ],
    right: [{ language: 'yaml', code: 'args: ["--log-level", "debug"]\nsummary: "Pod web: restarted too often"' }],
  },
};

/** The first thing in each document that the parser refuses. Tabs have a rule of their own. */
export function* syntaxRemarks(snippet: Snippet): Generator<RuleRemark> {
  for (const { errors } of yamlDocuments(snippet)) {
    const [error] = errors;
    if (error === undefined || error.code === 'TAB_AS_INDENT' || holeOnLine(snippet, error.pos[0])) continue;
    const start = Math.min(error.pos[0], Math.max(0, snippet.text.length - 1));
    yield {
      start,
      end: Math.max(start + 1, Math.min(error.pos[1], endOfLine(snippet.text, start))),
      message: `Unexpected YAML: ${sentence(error.message)}.${hint(error.code, snippet.text, start)}`,
    };
  }
}

function sentence(message: string): string {
  const text = message.split('\n', 1)[0]?.replace(/[.:]$/, '') ?? message;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function hint(code: string, text: string, start: number): string {
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return ' Expected quotes around a value that holds `: `, or the indentation of the line above.';
  if (code === 'BAD_INDENT' || code === 'BAD_COLLECTION_ITEM_INDENT')
    return ' Expected the indentation of its neighbours.';
  if (code === 'MISSING_CHAR' && /["']/.test(text[start] ?? '')) return ' Expected a closing quote.';
  if (code === 'UNEXPECTED_TOKEN' || code === 'MULTILINE_IMPLICIT_KEY')
    return ' Look at the indentation and quotes of this line and the one above.';
  return '';
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
