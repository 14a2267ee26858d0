import Link from '@docusaurus/Link';
import { Index, IndexGroup, IndexRow, IndexRows } from '@site/src/components/index/Index';
import { useLocale } from '@site/src/components/useLocale';
import type { Severity } from '@site/src/content/alerts';
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
    <Index
      title={TEXTS.title[locale]}
      description={TEXTS.description[locale]}
      className={styles.index}
      groups={groups.map(({ id, title, shipped }) => ({ id, title, count: shipped.length }))}
      tools={
        <>
          <Link to="/how-to/alert-links/">{TEXTS.wiring[locale]}</Link>
          <SeverityFilter />
        </>
      }
    >
      {groups.map(({ id, title, shipped, retired }) => (
        <IndexGroup key={id} id={id} title={title}>
          <Rows rows={shipped} />
          {retired.length > 0 && (
            <details>
              <summary>
                {TEXTS.retiredNames[locale]} ({retired.length})
              </summary>
              <Rows rows={retired} />
            </details>
          )}
        </IndexGroup>
      ))}
    </Index>
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
    <IndexRows>
      {rows.map(({ name, address, fact, severities }) => (
        <IndexRow
          key={name}
          id={`alert-name-${name.toLowerCase()}`}
          severity={severities.join(' ')}
          head={
            <Link to={address}>
              <code>{name}</code>
            </Link>
          }
          mark={severities.map((severity) => <SeverityMark key={severity} severity={severity} />)}
        >
          {fact}
        </IndexRow>
      ))}
    </IndexRows>
  );
}
