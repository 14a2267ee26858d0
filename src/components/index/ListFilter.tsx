import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useLocale } from '@site/src/components/useLocale';
import { useEffect, useId, useState } from 'react';
import styles from './ListFilter.module.css';
import { TEXTS } from './texts';

interface Seen {
  readonly shown: number;
  readonly all: number;
}

/**
 * A field above an index that hides the rows without the typed words. The rows are HTML of the page and are not sent
 * again as data: the field reads them where they stand. Without JavaScript there is no field, and the list is whole.
 */
export function ListFilter() {
  const locale = useLocale();
  const isBrowser = useIsBrowser();
  const field = useId();
  const [text, setText] = useState('');
  const [seen, setSeen] = useState<Seen>();
  useEffect(() => setSeen(filterRows(text)), [text]);
  return (
    <form className={styles.filter} hidden={!isBrowser} onSubmit={(event) => event.preventDefault()}>
      <label htmlFor={field}>{TEXTS.filter[locale]}</label>
      <input
        id={field}
        type="search"
        value={text}
        placeholder={TEXTS.example[locale]}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
      />
      <span className={styles.count} role="status">
        {seen && text !== '' && TEXTS.shown[locale].replace('{0}', `${seen.shown}`).replace('{1}', `${seen.all}`)}
        {seen?.shown === 0 && (
          <>
            {' '}
            {TEXTS.none[locale]} <Link to={`/diagnose/?q=${encodeURIComponent(text)}`}>{TEXTS.search[locale]}</Link>
          </>
        )}
      </span>
    </form>
  );
}

/** Shows the rows of the page that hold every word, and of the groups those that still have a row. */
function filterRows(text: string): Seen {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const rows = [...document.querySelectorAll<HTMLElement>('[data-index] [data-row]')];
  let shown = 0;
  for (const row of rows) {
    const own = row.textContent?.toLowerCase() ?? '';
    row.hidden = !words.every((word) => own.includes(word));
    if (!row.hidden) shown += 1;
  }
  for (const group of document.querySelectorAll<HTMLElement>('[data-index] [data-group]')) {
    const own = [...group.querySelectorAll<HTMLElement>('[data-row]')];
    group.hidden = words.length > 0 && own.every(({ hidden }) => hidden);
    // A folded part opens for what was found in it, and is as it was when the field is empty again.
    for (const part of group.querySelectorAll('details')) {
      if (words.length > 0) {
        part.dataset.before ??= String(part.open);
        part.open = part.querySelector('[data-row]:not([hidden])') !== null;
      } else if (part.dataset.before !== undefined) {
        part.open = part.dataset.before === 'true';
        delete part.dataset.before;
      }
    }
  }
  return { shown, all: rows.length };
}
