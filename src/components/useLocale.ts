import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { DEFAULT_LOCALE, isLocale, type Locale } from '@site/src/content/locale';

/** The language in which the current page is rendered. */
export function useLocale(): Locale {
  const { currentLocale } = useDocusaurusContext().i18n;
  return isLocale(currentLocale) ? currentLocale : DEFAULT_LOCALE;
}
