import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import { SearchField } from '../components/search/islands';
import { useLocale } from '../components/useLocale';
import { AREAS, type Area } from '../content/area';
import styles from './Home.module.css';
import { TEXTS } from './texts';

export interface HomeProps {
  readonly statuses: readonly { readonly word: string; readonly address: string }[];
  readonly areas: readonly { readonly area: Area; readonly written: number }[];
  readonly recent: readonly { readonly title: string; readonly address: string; readonly reviewed: string }[];
}

/** The way in: one field for whatever is at hand, and under it the other entrances. */
export default function Home({ statuses, areas, recent }: HomeProps) {
  const locale = useLocale();
  return (
    <Layout description={TEXTS.homeDescription[locale]}>
      <main className={styles.home}>
        <h1>{TEXTS.homeTitle[locale]}</h1>
        <SearchField />
        <section aria-labelledby="in-hand">
          <h2 id="in-hand" className="visually-hidden">
            {TEXTS.inHand[locale]}
          </h2>
          <dl className={styles.entrances}>
            <Entrance name={TEXTS.alert[locale]}>
              <Link to="/alerts/">{TEXTS.alertLink[locale]}</Link>
            </Entrance>
            <Entrance name={TEXTS.pod[locale]}>
              {statuses.map(({ word, address }) => (
                <Link key={word} to={address}>
                  <code>{word}</code>
                </Link>
              ))}
              <Link to="/trees/pod/">{TEXTS.podTree[locale]}</Link>
            </Entrance>
            <Entrance name={TEXTS.noResponse[locale]}>
              <Link to="/trees/service/">{TEXTS.service[locale]}</Link>
              <Link to="/trees/ingress/">{TEXTS.ingress[locale]}</Link>
            </Entrance>
            <Entrance name={TEXTS.node[locale]}>
              <Link to="/trees/node/">{TEXTS.nodeTree[locale]}</Link>
            </Entrance>
            <Entrance name={TEXTS.nothing[locale]}>
              <Link to="/trees/triage/">{TEXTS.triage[locale]}</Link>
            </Entrance>
          </dl>
        </section>
        <div className={styles.columns}>
          <section aria-labelledby="areas">
            <h2 id="areas">{TEXTS.areas[locale]}</h2>
            <ul className={styles.areas}>
              {areas.map(({ area, written }) => (
                <li key={area}>
                  <Link to={`/areas/${area}/`}>{AREAS[area][locale]}</Link>
                  <span>{written}</span>
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="recent">
            <h2 id="recent">{TEXTS.recent[locale]}</h2>
            <ul className={styles.areas}>
              {recent.map(({ title, address, reviewed }) => (
                <li key={address}>
                  <Link to={address}>{title}</Link>
                  <time dateTime={reviewed}>{reviewed}</time>
                </li>
              ))}
            </ul>
            <Link to="/symptoms/">{TEXTS.all[locale]} →</Link>
          </section>
        </div>
      </main>
    </Layout>
  );
}

function Entrance({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
