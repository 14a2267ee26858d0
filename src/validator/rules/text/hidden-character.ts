import type { SnippetRule } from '../../rule';

/** Characters that a reader cannot see, by what they do. */
const HIDDEN: readonly (readonly [RegExp, string])[] = [
  [/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g, 'bidirectional control'],
  [/[\u200B-\u200D\u2060\uFEFF\u00AD\u180E]/g, 'zero-width character'],
  [/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, 'blank that is no space'],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
  [/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u0080-\u009F]/g, 'control character'],
  [/[\u2028\u2029]/g, 'line separator'],
];

/** What is copied is not what is seen. */
export const hiddenCharacter: SnippetRule = {
  id: 'text/hidden-character',
  target: 'snippet',
  languages: '*',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Hidden character', 'zh-Hans': '不可见字符' },
  rationale: {
    en: 'A zero-width, bidirectional or control character makes the pasted command differ from the one on the screen.',
    'zh-Hans': '零宽字符、双向控制符或控制字符会让粘贴出来的命令与屏幕上看到的不同。',
  },
  docs: ['https://trojansource.codes/', 'https://unicode.org/reports/tr36/'],
  examples: {
    wrong: [
      { language: 'bash', code: 'kubectl get\u00a0pods' },
      { language: 'yaml', code: 'name: web\u200b' },
      { language: 'text', code: 'image \u202egpj.exe' },
    ],
    right: [{ language: 'bash', code: 'kubectl get pods' }],
  },
  *check({ text, language, label, parent }) {
    if (parent !== undefined) return;
    const plain = language === 'text' || label === '';
    for (const [pattern, kind] of HIDDEN) {
      if (plain && kind === 'blank that is no space') continue;
      for (const match of text.matchAll(pattern)) {
        const code = match[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
        yield {
          start: match.index,
          end: match.index + 1,
          message: `Unexpected ${kind} U+${code}, expected a character that the reader can see.`,
        };
      }
    }
  },
};
