import { CATALOGUE, isPageKey } from '../catalogue';
import { LOCALES, type Localized } from '../locale';
import type { Page } from '../page';

/** The title of a written page in all languages. */
export function pageTitle({ texts }: Page): Localized {
  return localize((locale) => texts[locale].title);
}

/** The title of a key: that of the written page, else that of the catalogue. */
export function keyTitle(key: string, pages: ReadonlyMap<string, Page>): Localized {
  const page = pages.get(key);
  if (page !== undefined) return pageTitle(page);
  return isPageKey(key) ? CATALOGUE[key].title : localize(() => key);
}

/** A value for each language. */
export function localize<Value>(valueIn: (locale: (typeof LOCALES)[number]) => Value): Localized<Value> {
  const [en, chinese] = LOCALES;
  return { [en]: valueIn(en), [chinese]: valueIn(chinese) };
}

/** The section that a page starts with, to which a symptom without a section of its own leads. */
export function firstSection({ texts }: Page): string | undefined {
  return texts.en.headings.find(({ depth }) => depth === 2)?.id;
}
