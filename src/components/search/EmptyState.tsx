import { useLocale } from '@site/src/components/useLocale';
import { useState } from 'react';
import styles from './EmptyState.module.css';
import { forgetSearches, searchHistory } from './tab';
import { EXAMPLES, TEXTS } from './texts';

/** What an empty field offers: the searches of this tab, else examples. */
export function EmptyState({ onChoose }: { readonly onChoose: (text: string) => void }) {
  const locale = useLocale();
  const [recent, setRecent] = useState(searchHistory);
  const offered = recent.length > 0 ? recent : EXAMPLES;
  return (
    <div className={styles.empty}>
      <p>
        {recent.length > 0 ? TEXTS.recent[locale] : TEXTS.examples[locale]}
        {recent.length > 0 && (
          <button
            type="button"
            className={styles.forget}
            onClick={() => {
              forgetSearches();
              setRecent([]);
            }}
          >
            {TEXTS.forget[locale]}
          </button>
        )}
      </p>
      <ul>
        {offered.map((text) => (
          <li key={text}>
            <button type="button" onClick={() => onChoose(text)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.keys}>{TEXTS.keys[locale]}</p>
    </div>
  );
}
