import { copyToClipboard } from '@site/src/components/page/clipboard';
import { useLocale } from '@site/src/components/useLocale';
import { useState } from 'react';
import styles from './CopyText.module.css';
import { TEXTS } from './texts';

interface Props {
  readonly text: string;
  /** What the button is called: it names what is copied, since a page has many. */
  readonly name: string;
}

/** A small button that copies a text and says so. */
export function CopyText({ text, name }: Props) {
  const locale = useLocale();
  const [done, setDone] = useState(false);
  const copy = async () => {
    setDone(await copyToClipboard(text));
    setTimeout(() => setDone(false), 2000);
  };
  return (
    <>
      <button type="button" className={styles.copy} aria-label={name} title={name} onClick={copy} data-done={done}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          {done ? (
            <path d="m3 8.5 3.5 3.5L13 4.5" fill="none" stroke="currentColor" strokeWidth="1.75" />
          ) : (
            <path d="M5.5 5.5h8v8h-8zM10.5 5V2.5h-8v8H5" fill="none" stroke="currentColor" strokeWidth="1.25" />
          )}
        </svg>
      </button>
      <span className="visually-hidden" role="status">
        {done ? TEXTS.copied[locale] : ''}
      </span>
    </>
  );
}
