import { splitTranscript } from '../../../shell';
import type { SnippetRule } from '../../rule';

/** A transcript without a prompt holds no command. */
export const consoleNoCommand: SnippetRule = {
  id: 'console/no-command',
  target: 'snippet',
  languages: ['console'],
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Transcript without a command', 'zh-Hans': '没有命令的终端记录' },
  rationale: {
    en: 'In a `console` block only lines behind `$ ` are commands. Without one, commands go unchecked, and output belongs in a `text` block.',
    'zh-Hans': '`console` 块中只有 `$ ` 之后的行才是命令。一行都没有时，命令不会被检查；纯输出应放在 `text` 块里。',
  },
  docs: [],
  examples: {
    wrong: [{ language: 'console', code: 'kubectl get pods\nNAME   READY' }],
    right: [{ language: 'console', code: '$ kubectl get pods\nNAME   READY' }],
  },
  *check({ text }) {
    if (splitTranscript(text).some(({ kind }) => kind === 'command')) return;
    const end = text.indexOf('\n') < 0 ? text.length : text.indexOf('\n');
    yield {
      start: 0,
      end,
      message:
        'Unexpected transcript without a command, expected a line that starts with `$ `, or `text` as the language.',
    };
  },
};
