import Link from '@docusaurus/Link';
import { PageHeader } from '@site/src/components/page/PageHeader';
import { useLocale } from '@site/src/components/useLocale';
import type { Severity } from '@site/src/content/alerts';
import Layout from '@theme/Layout';
import styles from './AlertIndex.module.css';
import { SeverityMark } from './SeverityMark';
import { SEVERITY_WORDS, TEXTS } from './texts';

export interface AlertRow {
  readonly name: string;
  readonly address: string;
  readonly fact: string;
  readonly severities: readonly Severity[];
}

export interface AlertIndexProps {
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly shipped: readonly AlertRow[];
    readonly retired: readonly AlertRow[];
  }[];
}

const FILTERS = ['critical', 'warning', 'info'] as const satisfies readonly Severity[];

/** All alerts. The rows carry the ids that links of kubernetes-mixin use; the choice of a severity works by style alone. */
export default function AlertIndex({ groups }: AlertIndexProps) {
  const locale = useLocale();
  return (
    <Layout title={TEXTS.title[locale]} description={TEXTS.description[locale]}>
      <main className={`index-page ${styles.index}`}>
        <PageHeader title={TEXTS.title[locale]} description={TEXTS.description[locale]} />
        <div className={styles.bar}>
          <nav aria-label={TEXTS.components[locale]}>
            {groups.map(({ id, title, shipped }) => (
              <a key={id} href={`#${id}`}>
                {title} <span>{shipped.length}</span>
              </a>
            ))}
            <Link to="/how-to/alert-links/">{TEXTS.wiring[locale]}</Link>
          </nav>
          <SeverityFilter />
        </div>
        {groups.map(({ id, title, shipped, retired }) => (
          <section key={id} className={styles.group}>
            <h2 id={id}>{title}</h2>
            <Rows rows={shipped} />
            {retired.length > 0 && (
              <details>
                <summary>
                  {TEXTS.retiredNames[locale]} ({retired.length})
                </summary>
                <Rows rows={retired} />
              </details>
            )}
          </section>
        ))}
      </main>
    </Layout>
  );
}

function SeverityFilter() {
  const locale = useLocale();
  return (
    <fieldset className={styles.filter}>
      <legend>{TEXTS.filter[locale]}</legend>
      <label>
        <input type="radio" name="severity" value="all" defaultChecked />
        {TEXTS.all[locale]}
      </label>
      {FILTERS.map((severity) => (
        <label key={severity}>
          <input type="radio" name="severity" value={severity} />
          {SEVERITY_WORDS[severity][locale]}
        </label>
      ))}
    </fieldset>
  );
}

function Rows({ rows }: { readonly rows: readonly AlertRow[] }) {
  return (
    <ul className={styles.rows}>
      {rows.map(({ name, address, fact, severities }) => (
        <li key={name} id={`alert-name-${name.toLowerCase()}`} data-severity={severities.join(' ')}>
          <Link to={address}>{name}</Link>
          <span className={styles.severities}>
            {severities.map((severity) => (
              <SeverityMark key={severity} severity={severity} />
            ))}
          </span>
          <span className={styles.fact}>{fact}</span>
        </li>
      ))}
    </ul>
  );
}
