import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { CodeFence } from '@site/src/components/commands';
import { InlineCode } from '@site/src/components/commands/InlineCode';
import { PageHeader } from '@site/src/components/page/PageHeader';
import { useLocale } from '@site/src/components/useLocale';
import Layout from '@theme/Layout';
import styles from './RulePage.module.css';
import { TEXTS } from './texts';

interface ShownExample {
  readonly language: string;
  readonly meta: string;
  /** With its colours, made by the build. */
  readonly html: string;
}

export interface ShownRule {
  readonly id: string;
  readonly title: string;
  readonly rationale: string;
  readonly severity: string;
  readonly siteOnly: boolean;
  readonly wrong: readonly ShownExample[];
  readonly right: readonly ShownExample[];
  readonly sources: readonly string[];
  readonly waiver: string;
}

export interface RulePageProps {
  readonly name: string;
  readonly groups: readonly { readonly name: string; readonly address: string }[];
  readonly rules: readonly ShownRule[];
}

/** The rules of a group: why each exists, what it finds and how it wants it. */
export default function RulePage({ name, groups, rules }: RulePageProps) {
  const locale = useLocale();
  const title = `${TEXTS.title[locale]}: ${name}`;
  return (
    <Layout title={title} description={TEXTS.description[locale]}>
      <main className="index-page">
        <PageHeader title={title} />
        <nav className={styles.groups} aria-label={TEXTS.groups[locale]}>
          {groups.map((group) => (
            <Link key={group.name} to={group.address} aria-current={group.name === name ? 'page' : undefined}>
              {group.name}
            </Link>
          ))}
        </nav>
        {rules.map((rule) => (
          <Rule key={rule.id} {...rule} />
        ))}
      </main>
    </Layout>
  );
}

function Rule({ id, title, rationale, severity, siteOnly, wrong, right, sources, waiver }: ShownRule) {
  const locale = useLocale();
  const anchor = id.slice(id.indexOf('/') + 1);
  useBrokenLinks().collectAnchor(anchor);
  return (
    <section className={`prose ${styles.rule}`}>
      <h2 id={anchor}>{title}</h2>
      <p className={styles.facts}>
        <code>{id}</code> <span>{`${TEXTS.severity[locale]}: ${severity}`}</span>
        {siteOnly && <span>{TEXTS.siteOnly[locale]}</span>}
      </p>
      <p>
        <InlineCode text={rationale} />
      </p>
      {wrong.map((example) => (
        <CodeFence
          key={example.html}
          language={example.language}
          html={example.html}
          title={named(TEXTS.wrong[locale], example)}
          copyable={false}
        />
      ))}
      {right.map((example) => (
        <CodeFence
          key={example.html}
          language={example.language}
          html={example.html}
          title={named(TEXTS.right[locale], example)}
        />
      ))}
      <p className={styles.facts}>
        {TEXTS.waive[locale]} <code>{waiver}</code>
      </p>
      {sources.length > 0 && (
        <p className={styles.facts}>
          {TEXTS.sources[locale]}:{' '}
          {sources.map((source) => (
            <Link key={source} href={source}>
              {source.replace(/^https?:\/\//, '')}
            </Link>
          ))}
        </p>
      )}
    </section>
  );
}

function named(word: string, { meta }: ShownExample): string {
  return meta === '' ? word : `${word} · ${meta}`;
}
