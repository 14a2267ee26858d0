import type { SnippetRule } from '../../rule';
import { blockRemarks } from '../../site/block';

/** A transcript that cannot be divided into commands and output. */
export const consoleTranscript: SnippetRule = {
  id: 'shell/transcript',
  target: 'snippet',
  languages: ['shell', 'console'],
  severity: 'error',
  scope: 'site',
  name: { en: 'Transcript that cannot be read', 'zh-Hans': '无法解析的终端记录' },
  rationale: {
    en: 'Only lines behind the prompt can be copied; a transcript without one hides its commands.',
    'zh-Hans': '只有提示符之后的行可以复制；没有提示符的记录会把命令藏起来。',
  },
  docs: [],
  examples: {
    wrong: [{ language: 'console', code: 'NAME   READY', site: true }],
    right: [{ language: 'console', code: '$ kubectl get pods\nNAME   READY', site: true }],
  },
  check: (snippet) => blockRemarks('shell/transcript', snippet),
};
