import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import { PageHeader } from '../components/page/PageHeader';
import { useLocale } from '../components/useLocale';
import type { SymptomKind } from '../content/read';
import styles from './Symptoms.module.css';
import { TEXTS } from './texts';

export interface SymptomsProps {
  readonly symptoms: readonly {
    readonly kind: SymptomKind;
    readonly text: string;
    readonly emitter?: string;
    readonly targets: readonly { readonly title: string; readonly address: string }[];
  }[];
}

const GROUPS = [
  { kind: 'status', id: 'statuses', title: TEXTS.statuses },
  { kind: 'event', id: 'events', title: TEXTS.events },
  { kind: 'condition', id: 'conditions', title: TEXTS.conditions },
  { kind: 'exit-code', id: 'exit-codes', title: TEXTS.exitCodes },
  { kind: 'signature', id: 'messages', title: TEXTS.messages },
] as const;

/** Everything that a reader may have on screen, in its own words, with the pages that explain it. */
export default function Symptoms({ symptoms }: SymptomsProps) {
  const locale = useLocale();
  return (
    <Layout title={TEXTS.symptoms[locale]} description={TEXTS.symptomsDescription[locale]}>
      <main className="index-page">
        <PageHeader title={TEXTS.symptoms[locale]} description={TEXTS.symptomsDescription[locale]} />
        {GROUPS.map(({ kind, id, title }) => (
          <Group
            key={kind}
            id={id}
            title={title[locale]}
            symptoms={symptoms.filter((symptom) => symptom.kind === kind)}
          />
        ))}
      </main>
    </Layout>
  );
}

function Group({ id, title, symptoms }: SymptomsProps & { readonly id: string; readonly title: string }) {
  if (symptoms.length === 0) return null;
  return (
    <section className={styles.group}>
      <h2 id={id}>{title}</h2>
      <dl>
        {symptoms.map(({ text, emitter, targets }) => (
          <div key={text}>
            <dt>
              <code>{text.replaceAll('*', '…')}</code>
              {emitter && <span>{emitter}</span>}
            </dt>
            <dd>
              {targets.map((target) => (
                <Link key={target.address} to={target.address}>
                  {target.title}
                </Link>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
