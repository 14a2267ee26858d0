import type { Localized } from '../content';

/** A text in both languages, English first. */
export function say(en: string, zhHans: string): Localized {
  return { en, 'zh-Hans': zhHans };
}
