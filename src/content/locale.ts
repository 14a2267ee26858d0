/** The languages of the site. English is the default and has no prefix in its addresses. */
export const LOCALES = ['en', 'zh-Hans'] as const;

export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = 'en';

/** A text in every language of the site: one that exists in one language only does not compile. */
export type Localized<Value = string> = Readonly<Record<Locale, Value>>;

/** Whether a string, for example from a command line or an address, names a language of the site. */
export function isLocale(text: string): text is Locale {
  return (LOCALES as readonly string[]).includes(text);
}
