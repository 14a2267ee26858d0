import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import { PageHeader } from '../components/page/PageHeader';
import { useLocale } from '../components/useLocale';
import styles from './PageList.module.css';
import { TEXTS } from './texts';

export interface PageListProps {
  readonly title: string;
  readonly description: string;
  readonly groups: readonly Group[];
}

interface Group {
  /** Heads the group where a list has several. */
  readonly title?: string;
  readonly id?: string;
  readonly address?: string;
  readonly written: readonly { readonly title: string; readonly address: string; readonly description: string }[];
  readonly planned: readonly { readonly title: string; readonly address: string; readonly nearest: string }[];
}

/** The pages of an area or of a kind: those that exist, and those that are planned with what stands in for them. */
export default function PageList({ title, description, groups }: PageListProps) {
  return (
    <Layout title={title} description={description}>
      <main className="index-page">
        <PageHeader title={title} description={description} />
        {groups.map((group) => (
          <PageGroup key={group.title ?? title} {...group} />
        ))}
      </main>
    </Layout>
  );
}

function PageGroup({ title, id, address, written, planned }: Group) {
  const locale = useLocale();
  return (
    <section className={styles.group}>
      {title && <h2 id={id}>{address ? <Link to={address}>{title}</Link> : title}</h2>}
      <dl>
        {written.map((page) => (
          <div key={page.address}>
            <dt>
              <Link to={page.address}>{page.title}</Link>
            </dt>
            <dd>{page.description}</dd>
          </div>
        ))}
      </dl>
      {planned.length > 0 && (
        <details className={styles.planned}>
          <summary>
            {TEXTS.planned[locale]} ({planned.length})
          </summary>
          <p>{TEXTS.plannedNote[locale]}</p>
          <ul>
            {planned.map((page) => (
              <li key={page.title}>
                {page.title} <Link to={page.address}>{`${TEXTS.nearest[locale]}: ${page.nearest}`}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
