import type { Remark } from '../../finding';
import { type LanguageChecker, remarksResult } from '../../language-checker';
import type { RuleDescription } from '../../rule';
import { filledText, withoutHoles } from '../holes';

const plainLine: RuleDescription = {
  id: 'plain/line',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Line in the wrong form', 'zh-Hans': '格式不符的行' },
  rationale: {
    en: 'Files of one entry per line are read line by line, and a line in another form is skipped without a word.',
    'zh-Hans': '这类文件逐行读取，格式不符的行会被悄悄跳过。',
  },
  docs: ['https://man7.org/linux/man-pages/man5/hosts.5.html', 'https://git-scm.com/docs/gitattributes'],
  examples: {
    wrong: [
      { language: 'hosts', code: 'registry.example.com 10.0.0.5' },
      { language: 'env', code: 'HTTP PROXY=http://proxy.example.com:3128' },
      { language: 'gitattributes', code: '*.sh' },
    ],
    right: [
      { language: 'hosts', code: '# the registry\n10.0.0.5 registry.example.com registry\n::1 localhost' },
      { language: 'env', code: 'HTTP_PROXY=http://proxy.example.com:3128\nexport NO_PROXY=localhost' },
      { language: 'properties', code: 'log.level = debug\nstorage.path: /data' },
      { language: 'gitattributes', code: '*.sh text eol=lf' },
    ],
  },
};

/** The form of a line of each language, and how a message names it. */
const FORMS: Readonly<Record<string, readonly [form: RegExp, words: string]>> = {
  hosts: [
    /^(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-fA-F:]*:[\da-fA-F:.]*(?:%\w+)?)(?:\s+[\w.-]+)+\s*(?:#.*)?$/,
    'an address and then names',
  ],
  env: [/^(?:export\s+)?[A-Za-z_]\w*=.*$/, '`NAME=value`'],
  properties: [/^[^\s=:]+\s*[=:]\s*.*$|^[^\s=:]+$/, '`key = value`'],
  gitattributes: [/^\S+(?:\s+[-!]?[\w.-]+(?:=\S+)?)+$/, 'a pattern and then attributes'],
};

/** Files of one entry per line: hosts, env, properties, gitattributes. */
export const plainChecker: LanguageChecker = {
  languages: Object.keys(FORMS),
  rules: [plainLine],
  check(snippet) {
    const [form, words] = FORMS[snippet.language] ?? [/^/, ''];
    const remarks: Remark[] = [];
    let start = 0;
    for (const line of filledText(snippet).split('\n')) {
      const text = line.trim();
      const at = start + line.indexOf(text);
      if (text !== '' && !/^[#!]/.test(text) && !form.test(text))
        remarks.push({
          rule: plainLine.id,
          start: at,
          end: at + text.length,
          message: `Unexpected line \`${text.slice(0, 60)}\`, expected ${words}.`,
        });
      start += line.length + 1;
    }
    return remarksResult(withoutHoles(snippet, remarks));
  },
};
