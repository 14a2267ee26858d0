import type { SnippetRule } from '../../rule';
import { blockRemarks } from '../../site/block';

/** A value that a reader sets may stand only where quoting makes it safe. */
export const parameterPosition: SnippetRule = {
  id: 'shell/parameter-position',
  target: 'snippet',
  languages: ['shell', 'console'],
  severity: 'error',
  scope: 'site',
  name: { en: 'Parameter where quoting is not sound', 'zh-Hans': '参数所在的位置无法安全加引号' },
  rationale: {
    en: 'A value that comes with a link is filled in there. Outside double quotes, in a here-document, a template or a patch it could become code.',
    'zh-Hans': '链接带来的值会填到这里。在双引号之外，或在 here-document、模板、patch 里，它可能变成代码。',
  },
  docs: [],
  examples: {
    wrong: [{ language: 'bash', code: 'kubectl describe pod $POD', site: true }],
    right: [{ language: 'bash', code: 'kubectl -n "$NAMESPACE" describe pod "$POD"', site: true }],
  },
  check: (snippet) => blockRemarks('shell/parameter-position', snippet),
};
