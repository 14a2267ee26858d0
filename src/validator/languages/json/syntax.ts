import type { RuleDescription, RuleRemark } from '../../rule';
import type { Snippet } from '../../snippet';
import { holeOnLine } from '../holes';
import { jsonTree } from './tree';

export const jsonSyntax: RuleDescription = {
  id: 'json/syntax',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'JSON that does not parse', 'zh-Hans': '无法解析的 JSON' },
  rationale: {
    en: 'JSON knows no comments, no comma behind the last entry and no single quotes. Docker does not start with a daemon.json that does not parse, and kubectl refuses the patch.',
    'zh-Hans':
      'JSON 不允许注释、末尾逗号或单引号。daemon.json 无法解析时 Docker 无法启动，kubectl 也会拒绝这样的补丁。',
  },
  docs: ['https://www.rfc-editor.org/rfc/rfc8259'],
  examples: {
    wrong: [
      { language: 'json', code: '{\n  "log-level": "debug",\n}' },
      { language: 'json', code: '{\n  // the registry\n  "auths": {}\n}' },
      { language: 'json', code: '{ "auths": {} ' },
    ],
    right: [{ language: 'json', code: '{\n  "auths": {}\n}' }],
  },
};

/** What each code of the parser means; `§` is what stands there. */
const MESSAGES: Readonly<Record<string, string>> = {
  InvalidSymbol:
    'a word that JSON does not know, expected a text in double quotes, a number, `true`, `false` or `null`',
  InvalidNumberFormat: 'a number that JSON does not know',
  PropertyNameExpected: '§, expected the name of a property in double quotes (and no comma behind the last one)',
  ValueExpected: '§, expected a value (and no comma behind the last one)',
  ColonExpected: '§, expected a colon',
  CommaExpected: '§, expected a comma or the closing bracket',
  CloseBraceExpected: 'end, expected `}`',
  CloseBracketExpected: 'end, expected `]`',
  EndOfFileExpected: 'text behind the end of the JSON document',
  InvalidCommentToken: 'comment: JSON has none',
  UnexpectedEndOfString: 'end of a text, expected `"`',
  InvalidCharacter: 'character that must be escaped',
  InvalidEscapeCharacter: 'escape that JSON does not know',
};

export function* jsonSyntaxRemarks(snippet: Snippet): Generator<RuleRemark> {
  const { problem } = jsonTree(snippet);
  if (problem === undefined || holeOnLine(snippet, problem.start)) return;
  const start = Math.min(problem.start, Math.max(0, snippet.text.length - 1));
  const rest = snippet.text.slice(problem.start).trim();
  const shown = rest === '' ? 'end of the JSON' : `\`${rest.split('\n', 1)[0]?.slice(0, 20)}\``;
  yield {
    start,
    end: Math.max(start + 1, Math.min(problem.end, snippet.text.length)),
    message: `Unexpected ${(MESSAGES[problem.code] ?? `JSON (${problem.code})`).replace('§', () => shown)}.`,
  };
}
