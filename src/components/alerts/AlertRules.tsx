import { useLocale } from '@site/src/components/useLocale';
import type { Severity } from '@site/src/content/alerts';
import styles from './AlertPage.module.css';
import { holdWords } from './AlertSummary';
import { SeverityMark } from './SeverityMark';
import { TEXTS } from './texts';

interface Props {
  readonly rules: readonly { readonly severity: Severity; readonly hold: string; readonly when: string }[];
}

/** The rules that share the alert's name: how bad, how long, and when. */
export function AlertRules({ rules }: Props) {
  const locale = useLocale();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
    <div className="table" tabIndex={0}>
      <table className={styles.rules}>
        <thead>
          <tr>
            <th scope="col">{TEXTS.severity[locale]}</th>
            <th scope="col">{TEXTS.hold[locale]}</th>
            <th scope="col">{TEXTS.when[locale]}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ severity, hold, when }) => (
            <tr key={severity + hold + when}>
              <td>
                <SeverityMark severity={severity} />
              </td>
              <td>{hold === '0s' ? TEXTS.atOnce[locale] : holdWords(hold, locale)}</td>
              <td>{when}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
