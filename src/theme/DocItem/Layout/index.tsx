import { useDoc, useDocsSidebar } from '@docusaurus/plugin-content-docs/client';
import { AlertSummary, type AlertSummaryProps } from '@site/src/components/alerts/AlertSummary';
import { LinkReader } from '@site/src/components/commands';
import { AreaNavigation } from '@site/src/components/page/AreaNavigation';
import { Outline } from '@site/src/components/page/islands';
import { PageHeader } from '@site/src/components/page/PageHeader';
import { Provenance } from '@site/src/components/page/Provenance';
import { type CrossLink, Related } from '@site/src/components/page/Related';
import { Signals } from '@site/src/components/page/Signals';
import { WalkInPage } from '@site/src/components/trees/islands';
import { TreePosition as Position } from '@site/src/components/trees/TreePosition';
import type { Area } from '@site/src/content/area';
import type { Kind } from '@site/src/content/kind';
import type { PageFacts } from '@site/src/content/page';
import type { Trial } from '@site/src/content/trials';
import type { TreePosition } from '@site/src/trees/position';
import type { Props } from '@theme/DocItem/Layout';
import MDXContent from '@theme/MDXContent';
import styles from './styles.module.css';

/** The front matter as `src/plugins/content` hands it over: checked before the build started. */
interface FrontMatter extends Partial<Omit<PageFacts, 'sources'>> {
  readonly kind?: Kind;
  readonly treePosition?: TreePosition;
  /** The first lines of an alert's page. */
  readonly alert?: AlertSummaryProps;
  readonly crossLinks?: readonly CrossLink[];
  readonly trial?: Trial;
  readonly notTried?: string;
  readonly sources?: readonly { readonly title: string; readonly url: string }[];
}

/** A page in the order in which a tired reader looks: what it is, what they see, what to do first, then the sections. */
export default function DocItemLayout({ children }: Props) {
  const { metadata, frontMatter, toc } = useDoc();
  const facts = frontMatter as FrontMatter;
  const sidebar = useDocsSidebar();
  return (
    <>
      <main className={styles.page}>
        <div className={styles.beside}>
          <Outline items={toc} />
          <div className={styles.place}>
            {facts.treePosition && <Position {...facts.treePosition} />}
            {sidebar && <AreaNavigation name={sidebar.name} items={sidebar.items} />}
          </div>
        </div>
        <article className={styles.text}>
          <PageHeader
            title={metadata.title}
            description={metadata.description}
            kind={facts.kind}
            area={facts.kind === 'runbook' ? (sidebar?.name as Area | undefined) : undefined}
            address={metadata.permalink}
          />
          {facts.alert && <AlertSummary {...facts.alert} />}
          <Signals {...facts} />
          <div className="prose">
            <MDXContent>{children}</MDXContent>
          </div>
          {facts.treePosition && <WalkInPage key={metadata.permalink} {...facts.treePosition} />}
          <Related links={facts.crossLinks ?? []} />
          <Provenance
            versions={facts.versions}
            reviewed={facts.reviewed}
            trial={facts.trial}
            notTried={facts.notTried}
            sources={facts.sources}
          />
        </article>
      </main>
      {/* The page of an alert has a reader of its own, which knows which labels may fill a command. */}
      {facts.kind !== 'alert' && <LinkReader />}
    </>
  );
}
