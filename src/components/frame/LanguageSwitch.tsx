import { useLocation } from '@docusaurus/router';
import { useAlternatePageUtils } from '@docusaurus/theme-common/internal';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useLocale } from '@site/src/components/useLocale';
import { LOCALES } from '@site/src/content/locale';
import { LANGUAGE_NAMES } from './languageNames';
import { TEXTS } from './texts';
import styles from './tools.module.css';

/**
 * A link to the same page in the other language. Query and fragment go along, so that the values of an alert link and
 * the section in view survive; both come from the router, which alone knows the current ones.
 */
export function LanguageSwitch() {
  const locale = useLocale();
  const { search, hash } = useLocation();
  const { createUrl } = useAlternatePageUtils();
  const isBrowser = useIsBrowser();
  const suffix = isBrowser ? search + hash : '';
  return (
    <nav className={styles.language} aria-label={TEXTS.language[locale]}>
      {LOCALES.filter((other) => other !== locale).map((other) => (
        <a
          key={other}
          href={createUrl({ locale: other, fullyQualified: false }) + suffix}
          hrefLang={other}
          lang={other}
        >
          {LANGUAGE_NAMES[other]}
        </a>
      ))}
    </nav>
  );
}
