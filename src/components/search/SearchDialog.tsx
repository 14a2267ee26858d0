import { useLocale } from '@site/src/components/useLocale';
import { useEffect, useRef } from 'react';
import { SearchBox } from './SearchBox';
import styles from './SearchDialog.module.css';
import { TEXTS } from './texts';

interface Props {
  readonly initialText: string;
  readonly onClose: () => void;
}

/** The search over the page. The element is the browser's own dialog: it keeps the focus inside, closes on Esc, and gives the focus back. */
export default function SearchDialog({ initialText, onClose }: Props) {
  const locale = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click on the ground behind the dialog; the keyboard has Esc.
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={TEXTS.search[locale]}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <div className={styles.inside}>
        <SearchBox initialText={initialText} autoFocus onDone={() => dialog.current?.close()} />
        <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
          {TEXTS.close[locale]}
        </button>
      </div>
    </dialog>
  );
}
