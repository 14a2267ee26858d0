import type { Localized } from '@site/src/content/locale';

/** The words of the search that every page carries; the others come with the dialog. */
export const BUTTON_TEXTS = {
  search: { en: 'Search', 'zh-Hans': '搜索' },
} as const satisfies Record<string, Localized>;
