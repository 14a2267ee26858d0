import type { IgnoredLabel } from '@site/src/commands';
import { useLocale } from '@site/src/components/useLocale';
import { fillText, TEXTS } from './texts';
import styles from './ValuesPanel.module.css';

interface Props {
  readonly ignored: readonly IgnoredLabel[];
}

/** The labels of the link that fill nothing, each with the reason. */
export function IgnoredLabels({ ignored }: Props) {
  const locale = useLocale();
  if (ignored.length === 0) return null;
  return (
    <details className={styles.ignored}>
      <summary>{fillText(TEXTS.ignored[locale], ignored.length)}</summary>
      <ul>
        {ignored.map(({ label, reason }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a link may repeat a label, and the list is replaced as a whole.
          <li key={index}>
            <bdi>
              <code>{label.replace(/\p{C}/gu, '\u{FFFD}').slice(0, 60)}</code>
            </bdi>{' '}
            {reason[locale]}
          </li>
        ))}
      </ul>
    </details>
  );
}
