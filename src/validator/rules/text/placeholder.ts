import { findPlaceholders } from '../../placeholders';
import type { SnippetRule } from '../../rule';

/** A placeholder in a configuration: a valid string, which is taken as it stands. */
export const textPlaceholder: SnippetRule = {
  id: 'text/placeholder',
  target: 'snippet',
  languages: ['yaml', 'json', 'jsonc', 'toml', 'ini', 'systemd', 'dockerfile', 'nginx', 'powershell'],
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Placeholder in a configuration', 'zh-Hans': '配置中的占位符' },
  rationale: {
    en: 'A parser takes the text in angle brackets as the value, and the object is created with it. An example value that works shows the form better.',
    'zh-Hans': '解析器会把尖括号里的文字当作真正的值，对象会带着它被创建。能用的示例值更能说明格式。',
  },
  docs: [],
  examples: {
    wrong: [
      { language: 'yaml', code: 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: <your-namespace>' },
      { language: 'toml', code: 'server = "https://<registry-host>"' },
    ],
    right: [{ language: 'yaml', code: 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: demo # <your-namespace>' }],
  },
  *check({ text, parent }) {
    if (parent !== undefined || !text.includes('<')) return;
    for (const { text: found, start, end } of findPlaceholders(text)) {
      const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
      if (/(?:^|\s)(?:#|\/\/|;)/.test(line)) continue;
      yield {
        start,
        end,
        message: `Unexpected placeholder \`${found}\`, expected an example value that works, for example \`registry.example.com\`.`,
      };
    }
  },
};
