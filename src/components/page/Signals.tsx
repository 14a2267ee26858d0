import { CopyText } from '@site/src/components/page/islands';
import { useLocale } from '@site/src/components/useLocale';
import type { PageFacts } from '@site/src/content/page';
import styles from './Signals.module.css';
import { TEXTS } from './texts';

type Props = Partial<Pick<PageFacts, 'signatures' | 'statuses' | 'events' | 'conditions' | 'exitCodes'>>;

const SHOWN_MESSAGES = 4;

/** What the reader has in front of them: status words, event reasons and error lines, each leading to the section that explains it. */
export function Signals({ signatures = [], statuses = [], events = [], conditions = [], exitCodes = [] }: Props) {
  const locale = useLocale();
  const words = [
    { label: TEXTS.status[locale], values: statuses },
    { label: TEXTS.event[locale], values: events },
    { label: TEXTS.condition[locale], values: conditions },
    { label: TEXTS.exitCode[locale], values: exitCodes.map(String) },
  ].filter(({ values }) => values.length > 0);
  if (words.length === 0 && signatures.length === 0) return null;
  const first = signatures.slice(0, SHOWN_MESSAGES);
  const rest = signatures.slice(SHOWN_MESSAGES);
  return (
    <section className={styles.signals} aria-labelledby="you-see">
      <h2 id="you-see">{TEXTS.see[locale]}</h2>
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
        {first.length > 0 && (
          <div>
            <dt>{TEXTS.message[locale]}</dt>
            <dd>
              <Messages signatures={first} />
              {rest.length > 0 && (
                <details>
                  <summary>
                    + {rest.length} {TEXTS.more[locale]}
                  </summary>
                  <Messages signatures={rest} />
                </details>
              )}
            </dd>
          </div>
        )}
      </dl>
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
