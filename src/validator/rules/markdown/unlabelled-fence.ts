import { guessLanguage } from '../../extract/guess-language';
import type { MarkdownRule } from '../../rule';

/** A block whose language only its reader could guess. */
export const unlabelledFence: MarkdownRule = {
  id: 'markdown/unlabelled-fence',
  target: 'markdown',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Code block without a language', 'zh-Hans': '没有标注语言的代码块' },
  rationale: {
    en: 'Nothing checks a block of unknown language, nothing colours it, and its reader cannot tell commands from output. On foreign pages only blocks that plainly are code are reported.',
    'zh-Hans': '没有标注语言的代码块不会被检查，也没有高亮，读者分不清命令和输出。对外部页面只报告明显是代码的块。',
  },
  docs: ['https://github.com/DavidAnson/markdownlint/blob/main/doc/md040.md'],
  examples: {
    wrong: [
      { language: 'markdown', code: '```\nkubectl get pods\n```\n' },
      {
        language: 'markdown',
        code: '```\nserver = "https://registry.example.com"\n\n[host."https://mirror.example.com"]\n  capabilities = ["pull"]\n```\n',
      },
      { language: 'markdown', code: '```\nanything\n```\n', site: true },
    ],
    right: [
      { language: 'markdown', code: '```bash\nkubectl get pods\n```\n' },
      { language: 'markdown', code: '```\ndial tcp: i/o timeout\n```\n' },
    ],
  },
  *check({ fences, file }) {
    for (const { info, start, end, pieces } of fences) {
      if (info !== '') continue;
      const language = guessLanguage(pieces.map((piece) => piece.text).join('\n'));
      if (language === undefined && !file.site) continue;
      yield {
        start,
        end,
        message:
          language === undefined
            ? 'Unexpected code block without a language, expected one, `text` for output.'
            : `Unexpected code block without a language: it reads like ${language}, so expected the label \`${language}\`.`,
      };
    }
  },
};
