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
    wrong: [{ language: 'markdown', code: '```bash\nkubectl get pods\n' }],
    right: [{ language: 'markdown', code: '```bash\nkubectl get pods\n```\n' }],
  },
  *check({ fences }) {
    for (const { closed, start, end } of fences) {
      if (!closed)
        yield {
          start,
          end,
          message:
            'Unexpected code block without an end, expected a closing fence as long as the opening one, at the same indentation.',
        };
    }
  },
};
