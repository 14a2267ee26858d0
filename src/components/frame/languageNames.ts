import type { Localized } from '@site/src/content/locale';

/** The languages by their own names, as the switch shows them. */
export const LANGUAGE_NAMES = { en: 'English', 'zh-Hans': '简体中文' } as const satisfies Localized;
