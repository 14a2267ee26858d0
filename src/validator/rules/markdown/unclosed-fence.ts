import type { MarkdownRule } from '../../rule';

/** A fence that is never closed turns the rest of the page into code. */
export const unclosedFence: MarkdownRule = {
  id: 'markdown/unclosed-fence',
  target: 'markdown',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Code block that never ends', 'zh-Hans': '没有结束的代码块' },
  rationale: {
    en: 'The rest of the page, or of the list item or quote around it, is shown as code.',
    'zh-Hans': '页面余下的部分（或所在的列表项、引用）都会显示成代码。',
  },
  docs: ['https://spec.commonmark.org/0.31.2/#fenced-code-blocks'],
  examples: {
    wrong: [
      { language: 'markdown', code: '```bash\nkubectl get pods\n' },
      { language: 'markdown', code: '```bash\nkubectl get pods\n\nThen look closer:\n\n```text\nREADY\n```\n' },
    ],
    right: [
      { language: 'markdown', code: '```bash\nkubectl get pods\n```\n' },
      { language: 'markdown', code: '````markdown\n```bash\nkubectl get pods\n```\n````\n' },
    ],
  },
  *check({ fences, file }) {
    for (const { closed, start, end, pieces } of fences) {
      const fence = /^(?:`{3,}|~{3,})/.exec(file.text.slice(start))?.[0];
      // A closing fence has no label, so that one with a label must have been meant to open a block.
      const inner = fence === undefined ? undefined : pieces.find(({ text }) => opensBlock(text, fence));
      if (inner !== undefined) {
        const line = file.lines.position(inner.start).line;
        yield {
          start,
          end,
          message: `Unexpected code block that still goes on in line ${line}, where another one begins: expected its closing fence before that.`,
        };
      } else if (!closed)
        yield {
          start,
          end,
          message:
            'Unexpected code block without an end, expected a closing fence as long as the opening one, at the same indentation.',
        };
    }
  },
};

function opensBlock(line: string, fence: string): boolean {
  const [, opening = ''] = /^ {0,3}(`{3,}|~{3,})[A-Za-z]/.exec(line) ?? [];
  return opening !== '' && opening[0] === fence[0] && opening.length >= fence.length;
}
