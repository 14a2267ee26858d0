import type { Localized } from '@site/src/content/locale';

/** The words of the pages that explain the validator's rules. */
export const TEXTS = {
  title: { en: 'Validator rules', 'zh-Hans': '校验规则' },
  description: {
    en: 'What the build checks in every snippet of these pages, with the reason for each rule. The same checks run on any Markdown: npm run validate.',
    'zh-Hans': '构建时对页面中每个代码片段所做的检查及其理由。同样的检查可用于任意 Markdown：npm run validate。',
  },
  wrong: { en: 'Wrong', 'zh-Hans': '错误写法' },
  right: { en: 'Right', 'zh-Hans': '正确写法' },
  waive: { en: 'Where you know better, say why:', 'zh-Hans': '确有理由时，写明原因以豁免：' },
  siteOnly: { en: 'Only in the pages of this site', 'zh-Hans': '仅适用于本站页面' },
  sources: { en: 'Sources', 'zh-Hans': '依据' },
  groups: { en: 'Groups of rules', 'zh-Hans': '规则分组' },
  severity: { en: 'Severity', 'zh-Hans': '级别' },
} as const satisfies Record<string, Localized>;
