import { RISKS, type Risk } from '@site/src/commands';
import { useLocale } from '@site/src/components/useLocale';
import styles from './RiskMark.module.css';
import { fillText, TEXTS } from './texts';

interface Props {
  readonly risk: Risk;
  /** The words of the command that has this risk, as in `kubectl delete`. */
  readonly because?: string;
}

/** The risk of a block by word, shape and colour: a circle reads, a triangle changes, an octagon destroys. */
export function RiskMark({ risk, because = '' }: Props) {
  const locale = useLocale();
  const reason = risk === 'reads' || because === '' ? undefined : fillText(TEXTS.because[locale], because);
  return (
    <span className={styles.risk} data-risk={risk} title={reason}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <Shape risk={risk} />
      </svg>
      <span className="visually-hidden">{fillText(TEXTS.risk[locale], '')}</span>
      {RISKS[risk][locale]}
      {reason !== undefined && <span className="visually-hidden"> {reason}</span>}
    </span>
  );
}

function Shape({ risk }: { readonly risk: Risk }) {
  if (risk === 'reads') return <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="1.75" />;
  if (risk === 'changes') return <path d="M8 1.5 15 14H1z" fill="currentColor" />;
  return <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor" />;
}
