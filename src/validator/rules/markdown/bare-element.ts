import { findPlaceholders } from '../../placeholders';
import type { MarkdownRule } from '../../rule';

/** `<pod-name>` in a sentence is an HTML element that no browser shows. */
export const bareElement: MarkdownRule = {
  id: 'markdown/bare-element',
  target: 'markdown',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Text that vanishes as HTML', 'zh-Hans': '被当作 HTML 而消失的文字' },
  rationale: {
    en: 'Outside code, Markdown reads a word in angle brackets as an HTML element: the page shows nothing in its place.',
    'zh-Hans': '在代码之外，Markdown 会把尖括号里的单词当作 HTML 元素，页面上什么都不显示。',
  },
  docs: ['https://spec.commonmark.org/0.31.2/#raw-html'],
  examples: {
    wrong: [{ language: 'markdown', code: 'Set it to the <pod-name> of the Pod.\n' }],
    right: [
      {
        language: 'markdown',
        code: 'Set it to the name of the Pod, as in `kubectl get pod web`.\n\nA line<br>break, and \\<pod-name>.\n',
      },
    ],
  },
  *check({ texts, spans, file }) {
    for (const { lines } of texts) {
      for (const line of lines) {
        for (const { text, start, end } of findPlaceholders(line.text)) {
          const offset = line.start + start;
          if (!/^<[A-Za-z][\w-]*>$/.test(text) || file.text[offset - 1] === '\\') continue;
          if (spans.some((span) => span.start <= offset && offset < span.end)) continue;
          yield {
            start: offset,
            end: line.start + end,
            message: `Unexpected \`${text}\` outside code: it is read as HTML and shows nothing. Expected it in back-quotes.`,
          };
        }
      }
    }
  },
};
