// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are shell text.

import type { SnippetRule } from '../../rule';
import { blockRemarks } from '../../site/block';

/** What zsh does otherwise than bash. */
export const zshDifference: SnippetRule = {
  id: 'shell/zsh',
  target: 'snippet',
  languages: ['shell', 'console'],
  severity: 'error',
  scope: 'site',
  name: { en: 'Means something else in zsh', 'zh-Hans': '在 zsh 中含义不同' },
  rationale: {
    en: 'Blocks are for bash and zsh. `read -p`, `${x,,}`, the index of an array and an unquoted variable differ.',
    'zh-Hans': '代码块同时供 bash 和 zsh 使用。`read -p`、`${x,,}`、数组下标、不加引号的变量在两者中不同。',
  },
  docs: ['https://zsh.sourceforge.io/FAQ/zshfaq03.html'],
  examples: {
    wrong: [
      { language: 'bash', code: 'read -r -p "Name: " answer\necho "$answer"', site: true },
      { language: 'bash', code: 'name=Shop\necho "${name,,}"', site: true },
      {
        language: 'bash',
        code: 'pods=$(kubectl get pods -o name)\nfor pod in $pods; do kubectl get "$pod"; done',
        site: true,
      },
    ],
    right: [
      { language: 'bash', code: 'printf "Name: " && read -r answer\necho "$answer"', site: true },
      {
        language: 'bash',
        code: 'kubectl get pods -o name | while read -r pod; do kubectl get "$pod" </dev/null; done',
        site: true,
      },
    ],
  },
  check: (snippet) => blockRemarks('shell/zsh', snippet),
};
