import Link from '@docusaurus/Link';
import { PageHeader } from '@site/src/components/page/PageHeader';
import { useLocale } from '@site/src/components/useLocale';
import Layout from '@theme/Layout';
import styles from './TreeIndex.module.css';
import { fillText, TEXTS } from './texts';

export interface TreeIndexProps {
  readonly trees: readonly {
    readonly id: string;
    readonly title: string;
    readonly description: string;
    readonly href: string;
    readonly questions: number;
    readonly ends: number;
  }[];
}

/** All decision trees, the way in first. */
export default function TreeIndex({ trees }: TreeIndexProps) {
  const locale = useLocale();
  return (
    <Layout title={TEXTS.index[locale]} description={TEXTS.indexDescription[locale]}>
      <main className="index-page">
        <PageHeader title={TEXTS.index[locale]} description={TEXTS.indexDescription[locale]} />
        <ol className={styles.trees}>
          {trees.map(({ id, title, description, href, questions, ends }) => (
            <li key={id}>
              <Link to={href}>{title}</Link>
              <p>{description}</p>
              <p className={styles.extent}>{fillText(TEXTS.extent[locale], questions, ends)}</p>
            </li>
          ))}
        </ol>
      </main>
    </Layout>
  );
}
