// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are shell text.

import type { SnippetRule } from '../../rule';
import { blockRemarks } from '../../site/block';

/** A variable whose name zsh keeps for itself. */
export const reservedName: SnippetRule = {
  id: 'shell/reserved-name',
  target: 'snippet',
  languages: ['shell', 'console'],
  severity: 'error',
  scope: 'site',
  name: { en: 'Variable that zsh keeps for itself', 'zh-Hans': 'zsh 保留的变量名' },
  rationale: {
    en: 'Readers paste into zsh as well. There `path=…` replaces the PATH of every later command, and `status=…` fails.',
    'zh-Hans': '读者也会粘贴到 zsh：`path=…` 会改掉后面所有命令的 PATH，`status=…` 会报错。',
  },
  docs: ['https://zsh.sourceforge.io/Doc/Release/Parameters.html#Parameters-Set-By-The-Shell'],
  examples: {
    wrong: [
      { language: 'bash', code: 'path=/tmp/x\necho "$path"', site: true },
      {
        language: 'bash',
        code: 'kubectl get pods -o name | while read -r status; do echo "$status"; done',
        site: true,
      },
    ],
    right: [{ language: 'bash', code: 'folder=/tmp/x\necho "$folder"', site: true }],
  },
  check: (snippet) => blockRemarks('shell/reserved-name', snippet),
};
