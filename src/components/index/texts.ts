import type { Localized } from '@site/src/content/locale';

/** The words of the indexes. `{0}` stands for what is filled in. */
export const TEXTS = {
  filter: { en: 'Filter this list', 'zh-Hans': '筛选列表' },
  example: { en: 'a word, a name, part of a message', 'zh-Hans': '关键词、名称或报错片段' },
  shown: { en: '{0} of {1}', 'zh-Hans': '{0} / {1}' },
  none: { en: 'Nothing in this list matches.', 'zh-Hans': '列表中没有匹配项。' },
  search: { en: 'Search the whole site', 'zh-Hans': '搜索全站' },
} as const satisfies Record<string, Localized>;
