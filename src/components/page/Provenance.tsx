import Link from '@docusaurus/Link';
import { useLocale } from '@site/src/components/useLocale';
import styles from './Provenance.module.css';
import { TEXTS } from './texts';

interface Props {
  readonly versions?: readonly string[];
  readonly reviewed?: string;
  readonly sources?: readonly { readonly title: string; readonly url: string }[];
}

/** The last lines of a page: for which versions it was checked, when, and what it rests on. */
export function Provenance({ versions = [], reviewed, sources = [] }: Props) {
  const locale = useLocale();
  return (
    <footer className={styles.provenance}>
      <p>
        {versions.length > 0 && (
          <span>
            {TEXTS.checkedFor[locale]} {versions.join(', ')}
          </span>
        )}
        {reviewed && (
          <span>
            {TEXTS.reviewed[locale]} <time dateTime={reviewed}>{reviewed}</time>
          </span>
        )}
      </p>
      {sources.length > 0 && (
        <details>
          <summary>
            {TEXTS.sources[locale]} ({sources.length})
          </summary>
          <ul>
            {sources.map(({ title, url }) => (
              <li key={url}>
                <Link href={url}>{title}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </footer>
  );
}
