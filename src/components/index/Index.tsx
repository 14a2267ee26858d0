import Link from '@docusaurus/Link';
import { PageHeader } from '@site/src/components/page/PageHeader';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import styles from './Index.module.css';
import { ListFilter } from './islands';

interface IndexProps {
  readonly title: string;
  readonly description: string;
  /** The groups by name, for a row of links to them; none where there is one group. */
  readonly groups: readonly { readonly id: string; readonly title: string; readonly count: number }[];
  /** What stands beside the filter. */
  readonly tools?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The page of every index: what it lists, a field that filters it, its groups in a row of links, and the groups. */
export function Index({ title, description, groups, tools, className = '', children }: IndexProps) {
  return (
    <Layout title={title} description={description}>
      <main className={`index-page ${className}`} data-index>
        <PageHeader title={title} description={description} />
        <ListFilter />
        {(groups.length > 1 || tools) && (
          <div className={styles.bar}>
            {groups.length > 1 && (
              <nav className={styles.groups} aria-label={title}>
                {groups.map(({ id, title: name, count }) => (
                  <a key={id} href={`#${id}`}>
                    {name} <span>{count}</span>
                  </a>
                ))}
              </nav>
            )}
            {tools}
          </div>
        )}
        {children}
      </main>
    </Layout>
  );
}

interface GroupProps {
  readonly id?: string;
  readonly title?: string;
  readonly address?: string;
  readonly children: ReactNode;
}

/** The rows of one task, component or kind. */
export function IndexGroup({ id, title, address, children }: GroupProps) {
  return (
    <section className={styles.group} data-group>
      {title && <h2 id={id}>{address ? <Link to={address}>{title}</Link> : title}</h2>}
      {children}
    </section>
  );
}

interface RowProps {
  readonly id?: string;
  /** What is looked for: a name, a message, a title. */
  readonly head: ReactNode;
  /** What kind of thing it is, or how bad. */
  readonly mark?: ReactNode;
  readonly severity?: string;
  readonly children?: ReactNode;
}

/** One row of an index. */
export function IndexRow({ id, head, mark, severity, children }: RowProps) {
  return (
    <li id={id} className={styles.row} data-row data-severity={severity} data-marked={mark !== undefined}>
      <span className={styles.head}>{head}</span>
      {mark !== undefined && <span className={styles.mark}>{mark}</span>}
      <span className={styles.text}>{children}</span>
    </li>
  );
}

export function IndexRows({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.rows}>{children}</ul>;
}
