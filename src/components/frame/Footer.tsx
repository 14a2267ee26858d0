import Link from '@docusaurus/Link';
import { useLocale } from '@site/src/components/useLocale';
import styles from './Footer.module.css';
import { FOOTER_LINKS, TEXTS } from './texts';

/** The last line of every page. */
export function Footer() {
  const locale = useLocale();
  return (
    <footer className={styles.footer}>
      <p>{TEXTS.footer[locale]}</p>
      <ul>
        {FOOTER_LINKS.map(({ address, label }) => (
          <li key={address}>
            <Link to={address}>{label[locale]}</Link>
          </li>
        ))}
      </ul>
    </footer>
  );
}
