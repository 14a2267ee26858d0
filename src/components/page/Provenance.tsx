import Link from '@docusaurus/Link';
import { useLocale } from '@site/src/components/useLocale';
import type { Trial } from '@site/src/content/trials/trial';
import styles from './Provenance.module.css';
import { TEXTS } from './texts';

interface Props {
  readonly versions?: readonly string[];
  readonly reviewed?: string;
  readonly trial?: Trial;
  /** Why there was no trial, in the reader's language. */
  readonly notTried?: string;
  readonly sources?: readonly { readonly title: string; readonly url: string }[];
}

/** The last lines of a page: for which versions it was checked, when, on which cluster it was tried, and what it rests on. */
export function Provenance({ versions = [], reviewed, trial, notTried, sources = [] }: Props) {
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
        {trial && (
          <span>
            {TEXTS.triedOn[locale]} Kubernetes {trial.kubernetes}, containerd {trial.containerd},{' '}
            <time dateTime={trial.date}>{trial.date}</time>
          </span>
        )}
      </p>
      {notTried && (
        <p>
          {TEXTS.notTried[locale]} {notTried}
        </p>
      )}
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
