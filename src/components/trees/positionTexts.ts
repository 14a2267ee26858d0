import type { Localized } from '@site/src/content/locale';

/** The words of a page's position in its tree. They stand apart, since every page carries them and only trees need the others. */
export const POSITION_TEXTS = {
  position: { en: 'Decision tree', 'zh-Hans': '决策树' },
  positionEnd: { en: 'this page', 'zh-Hans': '本页' },
  unsure: {
    en: 'Not sure that this is it? Answer one question at a time',
    'zh-Hans': '不确定是不是这个问题？逐步回答，找到原因',
  },
} as const satisfies Record<string, Localized>;
