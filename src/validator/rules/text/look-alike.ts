import { readShell, regionKindAt, shellRegions } from '../../../shell';
import type { RuleRemark, SnippetRule } from '../../rule';
import type { Snippet } from '../../snippet';

/** What a word processor or an input method writes, and what was meant. */
const MEANT: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '--',
  '−': '-',
  '…': '...',
  '´': "'",
  '，': ',',
  '。': '.',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
  '！': '!',
  '？': '?',
  '【': '[',
  '】': ']',
  '｛': '{',
  '｝': '}',
  '＂': '"',
  '＇': "'",
  '｜': '|',
  '＜': '<',
  '＞': '>',
  '＝': '=',
  '＆': '&',
  '＄': '$',
  '＃': '#',
  '％': '%',
  '＋': '+',
  '－': '-',
  '～': '~',
  '／': '/',
  '＼': '\\',
  '．': '.',
  '＿': '_',
  '｀': '`',
  '＠': '@',
  '＊': '*',
};

const LOOK_ALIKE = new RegExp(
  `[${Object.keys(MEANT)
    .map((character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
    .join('')}\\u{FF10}-\\u{FF19}\\u{FF21}-\\u{FF3A}\\u{FF41}-\\u{FF5A}]`,
  'gu',
);
const MIXED_SCRIPTS =
  /[A-Za-z][\w-]*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}][\w-]*[A-Za-z]/gu;
const COMMENT = /(?:^|\s)(?:#|\/\/)/;

/** Smart quotes, full-width punctuation and foreign letters that look like Latin ones. */
export const lookAlike: SnippetRule = {
  id: 'text/look-alike',
  target: 'snippet',
  languages: [
    'shell',
    'console',
    'yaml',
    'json',
    'jsonc',
    'toml',
    'dockerfile',
    'promql',
    'jq',
    'powershell',
    'rego',
    'cel',
    'systemd',
    'ini',
    'nginx',
  ],
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Look-alike character in code', 'zh-Hans': '代码中的形似字符' },
  rationale: {
    en: 'Smart quotes and full-width punctuation are ordinary letters to a program: the string does not end, the flag is not known.',
    'zh-Hans': '对程序来说，弯引号和全角标点只是普通字符：字符串不会结束，参数无法识别。',
  },
  docs: ['https://unicode.org/reports/tr39/'],
  examples: {
    wrong: [
      { language: 'bash', code: 'kubectl get pods -l “app=web”' },
      { language: 'bash', code: 'kubectl get pods －n default' },
      { language: 'yaml', code: 'image： nginx' },
      { language: 'bash', code: 'kubесtl get pods' },
    ],
    right: [
      { language: 'bash', code: 'kubectl get pods   # all of them… “everything”' },
      { language: 'bash', code: 'echo "全部 Pod（所有命名空间）"' },
    ],
  },
  *check(snippet) {
    const { text, parent, language } = snippet;
    if (parent !== undefined && parent.language !== 'console') return;
    if (!/[^ -~\s]/.test(text) || language === 'console') return;
    const isCode = codeTest(snippet);
    for (const match of text.matchAll(LOOK_ALIKE)) {
      if (!isCode(match.index)) continue;
      const meant = MEANT[match[0]] ?? match[0].normalize('NFKC');
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: `Unexpected \`${match[0]}\` in code, expected \`${meant}\`.`,
      };
    }
    yield* mixedScripts(text, isCode);
  },
};

function* mixedScripts(text: string, isCode: (offset: number) => boolean): Generator<RuleRemark> {
  for (const match of text.matchAll(MIXED_SCRIPTS)) {
    if (!isCode(match.index)) continue;
    yield {
      start: match.index,
      end: match.index + match[0].length,
      message: `Unexpected letters of two scripts in \`${match[0]}\`: one of them only looks Latin.`,
    };
  }
}

/**
 * Whether an offset is code and no prose: not in a comment, and not on a line whose strings are written in Chinese. In the shell a character
 * outside quotes is code whatever its line holds.
 */
function codeTest({ text, language }: Snippet): (offset: number) => boolean {
  const regions = language === 'shell' ? shellRegions(readShell(text)) : undefined;
  return (offset) => {
    const kind = regions === undefined ? undefined : regionKindAt(regions, offset);
    if (kind === 'comment') return false;
    if (kind === 'code') return true;
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const end = text.indexOf('\n', offset);
    const line = text.slice(start, end < 0 ? undefined : end);
    const comment = regions === undefined ? COMMENT.exec(line) : null;
    if (comment !== null && start + comment.index < offset) return false;
    return !/\p{Script=Han}/u.test(line) && (kind === undefined || !/[…—–’]/.test(text[offset] ?? ''));
  };
}
