import Link from '@docusaurus/Link';
import type { CommandBlock, ParameterName } from '@site/src/commands';
import { ValuesPanel } from '@site/src/components/commands';
import { PageHeader } from '@site/src/components/page/PageHeader';
import { useLocale } from '@site/src/components/useLocale';
import type { TreeView } from '@site/src/trees/browser';
import Layout from '@theme/Layout';
import type { ProposeAnswer } from './PasteField';
import { Picture } from './Picture';
import { TreeList } from './TreeList';
import styles from './TreePage.module.css';
import { TEXTS } from './texts';
import { useTreeWalk } from './useWalk';
import { WalkPanel } from './WalkPanel';

/** Another tree as a link names it. */
export interface TreeLink {
  readonly id: string;
  readonly title: string;
  readonly href: string;
}

export interface TreePageProps {
  readonly view: TreeView<CommandBlock>;
  /** The picture as one `<svg>` element. */
  readonly picture: string;
  readonly parameters: readonly ParameterName[];
  readonly trees: readonly TreeLink[];
  /** The address of the tree as Mermaid text. */
  readonly mermaid: string;
  /** Reads an answer from a pasted output. Without it the patterns of the answers are compared. */
  readonly propose?: ProposeAnswer;
}

/** The page of a decision tree: the walk-through, beside it the picture, below it everything as a list. */
export default function TreePage({ view, picture, parameters, trees, mermaid, propose }: TreePageProps) {
  const locale = useLocale();
  const tree = useTreeWalk(view);
  const address = trees.find(({ id }) => id === view.id)?.href;
  return (
    <Layout title={view.title} description={view.description}>
      <main className={styles.page}>
        <PageHeader title={view.title} description={view.description} kind="tree" address={address} />
        <ValuesPanel parameters={parameters} />
        <noscript>
          <p className={styles.note}>{TEXTS.noScript[locale]}</p>
        </noscript>
        <div className={styles.columns}>
          <WalkPanel view={view} tree={tree} trees={trees} propose={propose} />
          <Picture svg={picture} view={view} tree={tree} />
        </div>
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
