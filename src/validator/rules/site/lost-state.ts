// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are shell text.

import type { SnippetRule } from '../../rule';
import { blockRemarks } from '../../site/block';

/** An `export` or `eval` that the subshell of its block would swallow. */
export const lostState: SnippetRule = {
  id: 'shell/lost-state',
  target: 'snippet',
  languages: ['shell', 'console'],
  severity: 'error',
  scope: 'site',
  name: { en: 'Setting lost in the subshell of its block', 'zh-Hans': '设置会丢失在子 shell 中' },
  rationale: {
    en: 'Several commands that change something are copied as `( set -eu; … )`. What one of them sets is gone behind the closing parenthesis, though the lines say otherwise.',
    'zh-Hans': '有多条修改命令的代码块会以 `( set -eu; … )` 的形式复制；其中设置的内容在右括号之后就没有了。',
  },
  docs: [],
  examples: {
    wrong: [
      { language: 'bash', code: 'export KUBECONFIG=/etc/kubernetes/admin.conf\nkubectl cordon worker-3', site: true },
      { language: 'bash', code: 'eval "$(minikube docker-env)"\ndocker build -t app .', site: true },
    ],
    right: [
      { language: 'bash', code: 'export KUBECONFIG=/etc/kubernetes/admin.conf\nkubectl get nodes', site: true },
      {
        language: 'bash',
        code: 'KUBECONFIG=/etc/kubernetes/admin.conf kubectl cordon worker-3\nkubectl uncordon worker-3',
        site: true,
      },
    ],
  },
  check: (snippet) => blockRemarks('shell/lost-state', snippet),
};
