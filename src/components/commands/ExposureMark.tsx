import { EXPOSURE } from '@site/src/commands';
import { useLocale } from '@site/src/components/useLocale';
import styles from './RiskMark.module.css';
import { fillText, TEXTS } from './texts';

/** The mark beside the risk of a block that sends credentials or opens access, with the words of the command that does. */
export function ExposureMark({ because }: { readonly because: string }) {
  const locale = useLocale();
  const reason = fillText(TEXTS.because[locale], because);
  return (
    <span className={styles.exposure} title={reason} data-exposes>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path
          d="M6.2 8.4a3.4 3.4 0 1 1 1.5 1.5L6.5 11H5v1.5H3.5V14H1v-2.4z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
        />
        <circle cx="11" cy="5.4" r="1" fill="currentColor" />
      </svg>
      {EXPOSURE[locale]}
      <span className="visually-hidden"> {reason}</span>
    </span>
  );
}
