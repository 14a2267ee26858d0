import type { Localized } from '@site/src/content/locale';

/** The words of the frame around every page. */
export const TEXTS = {
  site: { en: 'Kubernetes Runbooks', 'zh-Hans': 'Kubernetes 故障手册' },
  skip: { en: 'Skip to content', 'zh-Hans': '跳到正文' },
  menu: { en: 'Menu', 'zh-Hans': '菜单' },
  area: { en: 'This area', 'zh-Hans': '本领域' },
  contents: { en: 'On this page', 'zh-Hans': '本页内容' },
  sections: { en: 'Sections of the site', 'zh-Hans': '站点栏目' },
  language: { en: 'Language', 'zh-Hans': '语言' },
  theme: { en: 'Switch between light and dark', 'zh-Hans': '切换浅色与深色' },
  footer: {
    en: 'Static pages: nothing you type or paste leaves this browser.',
    'zh-Hans': '纯静态站点：输入和粘贴的内容不会离开浏览器。',
  },
} as const satisfies Record<string, Localized>;

/** What the header links to, in order. */
export const SECTIONS: readonly Section[] = [
  { address: '/trees/triage/', label: { en: 'Triage', 'zh-Hans': '定位' }, covers: /^\/trees\// },
  // An alert has its component in its address; a runbook has not.
  { address: '/alerts/', label: { en: 'Alerts', 'zh-Hans': '告警' }, covers: /^\/(alerts|runbooks\/[^/]+\/[^/]+)\// },
  { address: '/symptoms/', label: { en: 'Symptoms', 'zh-Hans': '现象' }, covers: /^\/symptoms\// },
  { address: '/areas/', label: { en: 'Areas', 'zh-Hans': '领域' }, covers: /^\/(areas\/|runbooks\/[^/]+\/$)/ },
  { address: '/how-to/', label: { en: 'How-to', 'zh-Hans': '操作' }, covers: /^\/how-to\// },
  {
    address: '/reference/',
    label: { en: 'Reference', 'zh-Hans': '参考' },
    covers: /^\/(reference|validator|sources)\//,
  },
];

interface Section {
  readonly address: string;
  readonly label: Localized;
  /** The addresses, without language, that belong to it. */
  readonly covers: RegExp;
}

/** What only the footer links to. */
export const FOOTER_LINKS = [
  { address: '/trees/', label: { en: 'Decision trees', 'zh-Hans': '决策树' } },
  { address: '/diagnose/', label: { en: 'Diagnose pasted output', 'zh-Hans': '诊断粘贴的输出' } },
  { address: '/validator/', label: { en: 'Validator rules', 'zh-Hans': '校验规则' } },
] as const satisfies readonly { address: string; label: Localized }[];
