import { useLocale } from '@site/src/components/useLocale';
import styles from './AlertPage.module.css';
import { TEXTS } from './texts';

/** A label that describes the fault: what it holds, and whether it fills commands. */
export interface AlertLabelProps {
  readonly name: string;
  readonly holds: string;
  readonly fills: boolean;
}

/** The labels of an alert that describe its fault, with their use. */
export function AlertLabelList({ labels }: { readonly labels: readonly AlertLabelProps[] }) {
  const locale = useLocale();
  if (labels.length === 0) return <p>{TEXTS.noLabels[locale]}</p>;
  return (
    <>
      <p>{TEXTS.labelsNote[locale]}</p>
      <dl className={styles.labels}>
        {labels.map(({ name, holds, fills }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              {holds}
              {TEXTS.semicolon[locale]}
              {(fills ? TEXTS.fills : TEXTS.shown)[locale]}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
