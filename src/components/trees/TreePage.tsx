import Link from '@docusaurus/Link';
import { ValuesPanel } from '@site/src/components/commands';
import { PageHeader } from '@site/src/components/page/PageHeader';
import { useLocale } from '@site/src/components/useLocale';
import Layout from '@theme/Layout';
import { TreeWalk } from './islands';
import { TreeList } from './TreeList';
import styles from './TreePage.module.css';
import { TEXTS } from './texts';
import type { TreeWalkData } from './walkData';

export interface TreePageProps extends TreeWalkData {
  /** The picture as one `<svg>` element. */
  readonly picture: string;
  /** The address of the tree as Mermaid text. */
  readonly mermaid: string;
}

/** The page of a decision tree: the walk-through, beside it the picture, below it everything as a list. */
export default function TreePage({ view, picture, parameters, trees, mermaid }: TreePageProps) {
  const locale = useLocale();
  const address = trees.find(({ id }) => id === view.id)?.href;
  return (
    <Layout title={view.title} description={view.description}>
      <main className={styles.page}>
        <PageHeader title={view.title} description={view.description} kind="tree" address={address} />
        <ValuesPanel parameters={parameters} />
        <noscript>
          <p className={styles.note}>{TEXTS.noScript[locale]}</p>
        </noscript>
        <TreeWalk view={view} trees={trees} picture={picture} />
        <TreeList view={view} />
        <nav className={styles.more} aria-label={TEXTS.all[locale]}>
          <Link to="/trees/">{TEXTS.all[locale]}</Link>
          <a href={mermaid} data-noBrokenLinkCheck>
            {TEXTS.mermaid[locale]}
          </a>
        </nav>
      </main>
    </Layout>
  );
}
