import type { SnippetRule } from '../../rule';
import { isHeading, isOutputWord } from '../../shell/output-words';
import { blockRemarks } from '../../site/block';

/** A program that no table knows, so that its risk cannot be told. */
export const unknownProgram: SnippetRule = {
  id: 'shell/unknown-command',
  target: 'snippet',
  languages: ['shell', 'console'],
  severity: 'error',
  scope: 'site',
  name: { en: 'Program whose risk is not known', 'zh-Hans': '风险未知的程序' },
  rationale: {
    en: 'The page shows whether a block reads, changes or destroys. For a program that no table knows it cannot tell, or the name is misspelt.',
    'zh-Hans': '页面会标明一个命令块是读取、修改还是破坏。对未登记的程序无法判断，也可能只是名字拼错了。',
  },
  docs: [],
  examples: {
    wrong: [{ language: 'bash', code: 'kubctl get pods', site: true }],
    right: [{ language: 'bash', code: 'kubectl get pods', site: true }],
  },
  // A prompt and pasted output have rules of their own, which say what it is.
  check: (snippet) =>
    blockRemarks('shell/unknown-command', snippet).filter(({ start, end }) => {
      const [word = ''] = snippet.text.slice(start, end).split(/\s/, 1);
      return word !== '$' && !isOutputWord(word) && !isHeading(word);
    }),
};
