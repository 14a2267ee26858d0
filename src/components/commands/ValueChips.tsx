import { isUnchecked, type ParameterName, parameter, type RefusedValue, type Values } from '@site/src/commands';
import { useLocale } from '@site/src/components/useLocale';
import { fillText, ORIGINS, SHORT_ORIGINS, TEXTS } from './texts';
import styles from './ValueChips.module.css';

interface Props {
  readonly names: readonly ParameterName[];
  readonly values: Values;
  readonly refused: readonly RefusedValue[];
}

/** The parameters of a page in one line: set ones with value and origin, the others outlined. */
export function ValueChips({ names, values, refused }: Props) {
  const locale = useLocale();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <ul className={styles.chips} tabIndex={0} aria-label={TEXTS.valuesOfPage[locale]}>
      {names.map((name) => {
        const value = values[name];
        const label = parameter(name).label[locale];
        const isRefused = refused.some((one) => one.parameter === name);
        return (
          <li
            key={name}
            className={styles.chip}
            data-set={value !== undefined}
            data-unchecked={isUnchecked(name, value)}
            data-refused={isRefused}
          >
            {value === undefined ? (
              <>
                {label}
                <span className="visually-hidden">{fillText(TEXTS.unset[locale], '')}</span>
                {isRefused && <span aria-hidden="true"> ✕</span>}
              </>
            ) : (
              <>
                {label} <code>{value.value}</code>{' '}
                <span className={styles.origin}>
                  {(isUnchecked(name, value) ? TEXTS.unchecked : ORIGINS[value.origin])[locale]}
                </span>
                <span className={styles.short} aria-hidden="true">
                  {SHORT_ORIGINS[value.origin][locale]}
                  {isUnchecked(name, value) && ' ?'}
                </span>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
