import { useLocale } from '@site/src/components/useLocale';
import type { Severity } from '@site/src/content/alerts';
import styles from './SeverityMark.module.css';
import { SEVERITY_WORDS } from './texts';

/** A severity by word, shape and colour. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const locale = useLocale();
  return <span className={`${styles.mark} ${styles[severity]}`}>{SEVERITY_WORDS[severity][locale]}</span>;
}
