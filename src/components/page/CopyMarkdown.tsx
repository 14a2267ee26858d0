import { copyToClipboard } from '@site/src/components/page/clipboard';
import { useLocale } from '@site/src/components/useLocale';
import { useState } from 'react';
import styles from './PageHeader.module.css';
import { TEXTS } from './texts';

/** Copies the page as Markdown from the file that the build wrote beside it; without JavaScript the link opens that file. */
export function CopyMarkdown({ address }: { readonly address: string }) {
  const locale = useLocale();
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const file = `${address}index.md`;
  const copy = async () => {
    const done = await fetch(file)
      .then((response) => (response.ok ? response.text() : Promise.reject(new Error(response.statusText))))
      .then(copyToClipboard)
      .catch(() => false);
    setState(done ? 'copied' : 'failed');
    setTimeout(() => setState('idle'), 3000);
  };
  return (
    <span className={styles.markdown}>
      <button type="button" onClick={copy}>
        {state === 'copied' ? `✓ ${TEXTS.copied[locale]}` : TEXTS.copyMarkdown[locale]}
      </button>
      <a href={file}>.md</a>
      <span role="status">{state === 'failed' ? TEXTS.copyFailed[locale] : ''}</span>
    </span>
  );
}
