import { parameter } from '@site/src/commands';
import { useLocale } from '@site/src/components/useLocale';
import type { FoundValue } from '@site/src/search/diagnosis/reading';
import styles from './FoundValues.module.css';

/** The values that a text holds, in one line. */
export function FoundValues({ values, label }: { readonly values: readonly FoundValue[]; readonly label: string }) {
  const locale = useLocale();
  if (values.length === 0) return null;
  return (
    <p className={styles.values}>
      {label !== '' && <span>{label}</span>}
      {values.map(({ parameter: name, value }) => (
        <span key={name} className={styles.value}>
          {parameter(name).label[locale]} <code>{value}</code>
        </span>
      ))}
    </p>
  );
}
