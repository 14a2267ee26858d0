import type { SnippetRule } from '../../rule';
import { blockRemarks } from '../../site/block';

/** Words behind the language that nothing reads. */
export const fenceMeta: SnippetRule = {
  id: 'fence/meta',
  target: 'snippet',
  languages: ['shell', 'console'],
  severity: 'error',
  scope: 'site',
  name: { en: 'Fence with words that nothing reads', 'zh-Hans': '代码块的说明有误' },
  rationale: {
    en: 'A misspelt `on=` or `undo=` would silently not be shown.',
    'zh-Hans': '拼错的 `on=` 或 `undo=` 不会有任何提示，只是不显示。',
  },
  docs: [],
  examples: {
    wrong: [{ language: 'bash', meta: 'on=nodes', code: 'crictl ps', site: true }],
    right: [{ language: 'bash', meta: 'on=node title="List the containers"', code: 'crictl ps', site: true }],
  },
  check: (snippet) => blockRemarks('fence/meta', snippet),
};
