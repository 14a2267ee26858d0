import type { Localized } from '@site/src/content/locale';

/** The words around a page's own text. */
export const TEXTS = {
  howTo: { en: 'How-to', 'zh-Hans': '操作指南' },
  reference: { en: 'Reference', 'zh-Hans': '参考' },
  alerts: { en: 'Alerts', 'zh-Hans': '告警' },
  way: { en: 'Where this page stands', 'zh-Hans': '当前位置' },
  see: { en: 'You see', 'zh-Hans': '你会看到' },
  status: { en: 'Status', 'zh-Hans': '状态' },
  event: { en: 'Event', 'zh-Hans': '事件' },
  condition: { en: 'Condition', 'zh-Hans': 'Condition' },
  exitCode: { en: 'Exit code', 'zh-Hans': '退出码' },
  alert: { en: 'Alert', 'zh-Hans': '告警' },
  messages: { en: 'Messages that lead here', 'zh-Hans': '对应的报错' },
  copyMessage: { en: 'Copy this message', 'zh-Hans': '复制这条报错' },
  copied: { en: 'Copied', 'zh-Hans': '已复制' },
  onThisPage: { en: 'On this page', 'zh-Hans': '本页内容' },
  tree: { en: 'Decision tree', 'zh-Hans': '决策树' },
  related: { en: 'Related', 'zh-Hans': '相关页面' },
  planned: { en: 'not written yet, leads to the nearest page', 'zh-Hans': '尚未撰写，链接到最接近的页面' },
  checkedFor: { en: 'Checked for Kubernetes', 'zh-Hans': '适用并核对过的 Kubernetes 版本' },
  reviewed: { en: 'Reviewed', 'zh-Hans': '复核日期' },
  sources: { en: 'Sources', 'zh-Hans': '依据' },
  copyMarkdown: { en: 'Copy as Markdown', 'zh-Hans': '复制为 Markdown' },
  markdown: { en: 'Markdown', 'zh-Hans': 'Markdown' },
  copyFailed: { en: 'Could not copy: open the Markdown file instead', 'zh-Hans': '复制失败，请直接打开 Markdown 文件' },
} as const satisfies Record<string, Localized>;
