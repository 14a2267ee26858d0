import { CopyText } from '@site/src/components/page/islands';
import { useLocale } from '@site/src/components/useLocale';
import type { PageFacts } from '@site/src/content/page';
import styles from './Signals.module.css';
import { TEXTS } from './texts';

type Props = Partial<Pick<PageFacts, 'signatures' | 'statuses' | 'events' | 'conditions' | 'exitCodes'>>;

/** What confirms that this is the right page: status words and event reasons in one row, and the error lines folded, each leading to the section that explains it. */
export function Signals({ signatures = [], statuses = [], events = [], conditions = [], exitCodes = [] }: Props) {
  const locale = useLocale();
  const words = [
    { label: TEXTS.status[locale], values: statuses },
    { label: TEXTS.event[locale], values: events },
    { label: TEXTS.condition[locale], values: conditions },
    { label: TEXTS.exitCode[locale], values: exitCodes.map(String) },
  ].filter(({ values }) => values.length > 0);
  if (words.length === 0 && signatures.length === 0) return null;
  return (
    <section className={styles.signals} aria-label={TEXTS.see[locale]}>
      {words.length > 0 && (
        <dl>
          {words.map(({ label, values }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {values.map((value) => (
                  <code key={value}>{value}</code>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {signatures.length > 0 && (
        <details>
          <summary>
            {TEXTS.messages[locale]} ({signatures.length})
          </summary>
          <Messages signatures={signatures} />
        </details>
      )}
    </section>
  );
}

function Messages({ signatures }: Required<Pick<Props, 'signatures'>>) {
  const locale = useLocale();
  return (
    <ul>
      {signatures.map(({ text, section, emitter }) => {
        const shown = text.replaceAll('*', '…').replace(/^…\s*|\s*…$/g, '');
        return (
          <li key={text}>
            <a href={`#${section}`}>
              <code>{shown}</code>
            </a>
            <span className={styles.emitter}>{emitter}</span>
            <CopyText text={shown} name={`${TEXTS.copyMessage[locale]}: ${shown}`} />
          </li>
        );
      })}
    </ul>
  );
}
