import Link from '@docusaurus/Link';
import { useLocale } from '@site/src/components/useLocale';
import styles from './Related.module.css';
import { TEXTS } from './texts';

/** A link to another page of the site, or to what stands in for it until it is written. */
export interface CrossLink {
  readonly title: string;
  readonly address: string;
  readonly planned?: boolean;
}

/** The cross-links of a page, in both directions. */
export function Related({ links }: { readonly links: readonly CrossLink[] }) {
  const locale = useLocale();
  if (links.length === 0) return null;
  return (
    <nav className={styles.related} aria-labelledby="related">
      <h2 id="related">{TEXTS.related[locale]}</h2>
      <ul>
        {links.map(({ title, address, planned }) => (
          <li key={title}>
            <Link to={address}>{title}</Link>
            {planned && <span> · {TEXTS.planned[locale]}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
