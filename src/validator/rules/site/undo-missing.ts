import type { SnippetRule } from '../../rule';
import { blockRemarks } from '../../site/block';

/** A block that destroys says how to take it back. */
export const undoMissing: SnippetRule = {
  id: 'shell/undo-missing',
  target: 'snippet',
  languages: ['shell', 'console'],
  severity: 'error',
  scope: 'site',
  name: { en: 'Destroying block without an undo line', 'zh-Hans': '破坏性命令缺少撤销说明' },
  rationale: {
    en: 'Before the reader runs it, the page must say how to undo it, or that nothing can.',
    'zh-Hans': '在读者执行之前，页面必须说明如何撤销，或说明无法撤销。',
  },
  docs: [],
  examples: {
    wrong: [{ language: 'bash', code: 'kubectl delete namespace demo', site: true }],
    right: [{ language: 'bash', meta: 'undo=none', code: 'kubectl delete namespace demo', site: true }],
  },
  check: (snippet) => blockRemarks('shell/undo-missing', snippet),
};
