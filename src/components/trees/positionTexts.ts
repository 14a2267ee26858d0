import type { Localized } from '@site/src/content/locale';

/** The words of a page's position in its tree. They stand apart, since every page carries them and only trees need the others. */
export const POSITION_TEXTS = {
  position: { en: 'Decision tree', 'zh-Hans': '决策树' },
  positionEnd: { en: 'this page', 'zh-Hans': '本页' },
} as const satisfies Record<string, Localized>;
