import { copyToClipboard } from '@site/src/components/page/clipboard';
import { useLocale } from '@site/src/components/useLocale';
import { useEffect, useState } from 'react';
import styles from './CopyButton.module.css';
import { TEXTS } from './texts';

interface Props {
  /** What the button is called; distinct for each button of a page. */
  readonly name: string;
  /** The text for the clipboard, or nothing where it must not be copied; then `blocked` is told. */
  readonly text: () => string | undefined;
  /** What is announced when it is done. */
  readonly done?: string;
  /** Says, beside the button, why nothing is copied. */
  readonly blocked?: string;
  readonly onBlocked?: () => void;
  readonly small?: boolean;
}

/** A button that copies a text, shows a tick and says so in a polite live region. */
export function CopyButton({ name, text, done, blocked, onBlocked, small = false }: Props) {
  const locale = useLocale();
  const [said, setSaid] = useState<{ readonly text: string; readonly ok: boolean }>();
  useEffect(() => {
    if (said === undefined) return;
    const timer = setTimeout(() => setSaid(undefined), 4000);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => {
    const copied = text();
    if (copied === undefined) {
      setSaid({ text: blocked ?? '', ok: false });
      onBlocked?.();
      return;
    }
    const ok = await copyToClipboard(copied);
    setSaid({ text: ok ? (done ?? TEXTS.copied[locale]) : TEXTS.copyFailed[locale], ok });
  };
  return (
    <span className={small ? styles.small : styles.place}>
      <button
        type="button"
        className={styles.button}
        aria-label={name}
        title={name}
        aria-disabled={blocked !== undefined}
        data-done={said?.ok === true}
        onClick={copy}
      >
        <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true">
          {said?.ok === true ? (
            <path d="m3 8.5 3.5 3.5L13 4.5" fill="none" stroke="currentColor" strokeWidth="1.75" />
          ) : (
            <path d="M5.5 5.5h8v8h-8zM10.5 5V2.5h-8v8H5" fill="none" stroke="currentColor" strokeWidth="1.25" />
          )}
        </svg>
        {!small && <span aria-hidden="true">{said?.ok === true ? TEXTS.copied[locale] : TEXTS.copy[locale]}</span>}
      </button>
      <span className={styles.said} role="status" data-shown={said !== undefined && said.text !== TEXTS.copied[locale]}>
        {said?.text ?? ''}
      </span>
    </span>
  );
}
