// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are shell text.

import type { SnippetRule } from '../../rule';
import { blockRemarks } from '../../site/block';

/** A command that ends the shell of the reader who pastes it. */
export const closesShell: SnippetRule = {
  id: 'shell/closes-shell',
  target: 'snippet',
  languages: ['shell', 'console'],
  severity: 'error',
  scope: 'site',
  name: { en: 'Closes the shell of the reader', 'zh-Hans': '会关闭读者的 shell' },
  rationale: {
    en: 'Pasted into a terminal, `exit` ends the session in the middle of an incident.',
    'zh-Hans': '粘贴到终端后，`exit` 会在处理故障的中途结束会话。',
  },
  docs: [],
  examples: {
    wrong: [{ language: 'bash', code: 'kubectl get pods || exit 1', site: true }],
    right: [{ language: 'bash', code: '( kubectl get pods || exit 1 )', site: true }],
  },
  check: (snippet) => blockRemarks('shell/closes-shell', snippet),
};
