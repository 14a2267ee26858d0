import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import { PageHeader } from '../components/page/PageHeader';
import { Table } from '../components/page/Table';
import { useLocale } from '../components/useLocale';
import type { Localized } from '../content/locale';
import type { CoverageState } from '../content/read';
import styles from './Sources.module.css';
import { TEXTS } from './texts';

interface Place {
  readonly title: string;
  readonly address: string;
}

export interface SourcesProps {
  readonly seeds: readonly {
    readonly seed: string;
    readonly subject: string;
    readonly rows: readonly {
      readonly row: string;
      readonly lines: string;
      readonly subject: string;
      readonly state: CoverageState;
      readonly places: readonly Place[];
      /** Titles of planned pages that will carry the row too, or why nothing does. */
      readonly open: readonly string[];
      readonly reason?: string;
    }[];
  }[];
  readonly errata: readonly {
    readonly erratum: string;
    readonly places: readonly Place[];
    /** Of an error of a document as a whole: what this site does instead. */
    readonly answer?: string;
  }[];
  readonly erratumCount: number;
  /** What was tried on a real cluster, page by page. */
  readonly trials: readonly {
    readonly place: Place;
    readonly tried?: string;
    readonly causes: readonly Place[];
    readonly reason?: string;
  }[];
}

const STATES = {
  placed: { en: 'placed', 'zh-Hans': '已收录' },
  partly: { en: 'placed, more to come', 'zh-Hans': '已收录，待补充' },
  open: { en: 'not yet', 'zh-Hans': '尚未收录' },
  dropped: { en: 'no content', 'zh-Hans': '无实质内容' },
} as const satisfies Record<CoverageState, Localized>;

/** Where each section of the seed documents stands now, and where each of their errors is put right. */
export default function Sources({ seeds, errata, erratumCount, trials }: SourcesProps) {
  const locale = useLocale();
  return (
    <Layout title={TEXTS.sources[locale]} description={TEXTS.sourcesDescription[locale]}>
      <main className="index-page">
        <PageHeader title={TEXTS.sources[locale]} description={TEXTS.sourcesDescription[locale]} />
        {seeds.map(({ seed, subject, rows }) => (
          <section key={seed} className={styles.seed}>
            <h2 id={`seed-${seed}`}>
              {seed} · {subject}
            </h2>
            <p className={styles.counts}>
              {(Object.keys(STATES) as CoverageState[])
                .map((state) => ({ state, count: rows.filter((row) => row.state === state).length }))
                .filter(({ count }) => count > 0)
                .map(({ state, count }) => `${count} ${STATES[state][locale]}`)
                .join(' · ')}
            </p>
            <Table>
              <thead>
                <tr>
                  <th scope="col">{TEXTS.row[locale]}</th>
                  <th scope="col">{TEXTS.subject[locale]}</th>
                  <th scope="col">{TEXTS.state[locale]}</th>
                  <th scope="col">{TEXTS.place[locale]}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ row, lines, subject: about, state, places, open, reason }) => (
                  <tr key={row}>
                    <td className={styles.row}>
                      {row}
                      <span className={styles.lines}>{lines}</span>
                    </td>
                    <td lang="zh-Hans">{about}</td>
                    <td>
                      <span className={styles.state} data-state={state}>
                        {STATES[state][locale]}
                      </span>
                    </td>
                    <td>
                      {reason}
                      <Places places={places} />
                      {open.length > 0 && <span className={styles.lines}>{open.join(', ')}</span>}
                    </td>
                  </tr>
                ))}
              </tbody>
            </Table>
          </section>
        ))}
        <section className={styles.seed}>
          <h2 id="errata">{TEXTS.errata[locale]}</h2>
          <p className={styles.counts}>
            {errata.length} / {erratumCount} {TEXTS.errataHandled[locale]}
          </p>
          <Table>
            <thead>
              <tr>
                <th scope="col">{TEXTS.erratum[locale]}</th>
                <th scope="col">{TEXTS.place[locale]}</th>
              </tr>
            </thead>
            <tbody>
              {errata.map(({ erratum, places, answer }) => (
                <tr key={erratum}>
                  <td>{erratum}</td>
                  <td>
                    {answer}
                    <Places places={places} />
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        </section>
        <section className={styles.seed}>
          <h2 id="trials">{TEXTS.trials[locale]}</h2>
          <Table>
            <thead>
              <tr>
                <th scope="col">{TEXTS.page[locale]}</th>
                <th scope="col">{TEXTS.triedOn[locale]}</th>
                <th scope="col">{TEXTS.causes[locale]}</th>
              </tr>
            </thead>
            <tbody>
              {trials.map(({ place, tried, causes, reason }) => (
                <tr key={place.address}>
                  <td>
                    <Places places={[place]} />
                  </td>
                  <td>{tried ?? `${TEXTS.notTried[locale]} ${reason}`}</td>
                  <td>
                    <Places places={causes} />
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        </section>
      </main>
    </Layout>
  );
}

function Places({ places }: { readonly places: readonly Place[] }) {
  return places.map(({ title, address }) => (
    <Link key={address} className={styles.place} to={address}>
      {title}
    </Link>
  ));
}
