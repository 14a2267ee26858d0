import { useEffect, useState } from 'react';
import { localizedAddress } from '../content/address';
import { type Recovery, recover } from '../content/alerts/recover';
import { LOCALES, type Locale, type Localized } from '../content/locale';
import styles from './NotFound.module.css';

/** Address without language -> title in each language, as the build writes it. */
type KnownPages = Readonly<Record<string, Localized>>;

export const TEXTS = {
  title: { en: 'No page at this address', 'zh-Hans': '该地址没有页面' },
  near: { en: 'Did you mean', 'zh-Hans': '你要找的可能是' },
  ways: { en: 'Other ways in', 'zh-Hans': '其他入口' },
  alerts: { en: 'All alerts', 'zh-Hans': '全部告警' },
  symptoms: { en: 'All symptoms', 'zh-Hans': '全部现象' },
  triage: { en: 'Triage', 'zh-Hans': '故障定位入口' },
} as const satisfies Record<string, Localized>;

/**
 * Reads what an unknown address meant and goes there, or offers the nearest pages; query and fragment are kept.
 * Static hosts send this one file for every language, so the language is read from the address, and without
 * JavaScript both are shown.
 */
export default function NotFound() {
  const [found, setFound] = useState<{ recovery: Recovery; known: KnownPages }>();
  useEffect(() => {
    const stop = new AbortController();
    fetch('/addresses.json', { signal: stop.signal })
      .then((response): Promise<KnownPages> => response.json())
      .then((known) => {
        const { pathname, search, hash } = window.location;
        const recovery = recover(pathname, search, hash, Object.keys(known));
        if (recovery.kind === 'exact') window.location.replace(localizedAddress(recovery.address, recovery.locale));
        else setFound({ recovery, known });
      })
      .catch(() => undefined);
    return () => stop.abort();
  }, []);
  const locales = found ? [found.recovery.locale] : LOCALES;
  return (
    <main className="index-page">
      {locales.map((locale, index) => (
        <section key={locale} lang={locale} className={styles.language}>
          {index === 0 ? <h1>{TEXTS.title[locale]}</h1> : <h2>{TEXTS.title[locale]}</h2>}
          {found?.recovery.kind === 'near' && found.recovery.candidates.length > 0 && (
            <Candidates candidates={found.recovery.candidates} known={found.known} locale={locale} />
          )}
          <p>{TEXTS.ways[locale]}</p>
          <ul>
            <li>
              <a href={localizedAddress('/alerts/', locale)}>{TEXTS.alerts[locale]}</a>
            </li>
            <li>
              <a href={localizedAddress('/symptoms/', locale)}>{TEXTS.symptoms[locale]}</a>
            </li>
            <li>
              <a href={localizedAddress('/trees/triage/', locale)}>{TEXTS.triage[locale]}</a>
            </li>
          </ul>
        </section>
      ))}
    </main>
  );
}

interface CandidatesProps {
  readonly candidates: readonly string[];
  readonly known: KnownPages;
  readonly locale: Locale;
}

function Candidates({ candidates, known, locale }: CandidatesProps) {
  return (
    <>
      <p>{TEXTS.near[locale]}</p>
      <ul className={styles.candidates}>
        {candidates.map((address) => (
          <li key={address}>
            <a href={localizedAddress(address, locale)}>
              {known[address.replace(/[?#].*$/s, '')]?.[locale] ?? address}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
