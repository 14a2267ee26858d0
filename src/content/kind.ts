import type { Localized } from './locale';

/** What a page is. A tree is not a Markdown page; it has a kind because links and searches lead to it as to any page. */
export const KINDS = {
  runbook: { en: 'Runbook', 'zh-Hans': '故障手册' },
  'how-to': { en: 'How-to', 'zh-Hans': '操作指南' },
  reference: { en: 'Reference', 'zh-Hans': '参考' },
  alert: { en: 'Alert', 'zh-Hans': '告警' },
  tree: { en: 'Decision tree', 'zh-Hans': '决策树' },
} as const satisfies Record<string, Localized>;

export type Kind = keyof typeof KINDS;
