import {
  isUnchecked,
  type Origin,
  type ParameterName,
  parameter,
  type RefusedValue,
  type Values,
} from '@site/src/commands';
import { useLocale } from '@site/src/components/useLocale';
import { focusParameter } from './focus';
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
  const one = commonOrigin(names, values);
  return (
    <ul className={styles.chips} aria-label={TEXTS.valuesOfPage[locale]}>
      {names.map((name) => {
        const value = values[name];
        const label = parameter(name).label[locale];
        const isRefused = refused.some((one) => one.parameter === name);
        return (
          <li key={name}>
            <button
              type="button"
              className={styles.chip}
              data-set={value !== undefined}
              data-unchecked={isUnchecked(name, value)}
              data-refused={isRefused}
              onClick={() => focusParameter(name)}
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
                  <span className={one === undefined || isUnchecked(name, value) ? styles.origin : 'visually-hidden'}>
                    {(isUnchecked(name, value) ? TEXTS.unchecked : ORIGINS[value.origin])[locale]}
                  </span>
                  {(one === undefined || isUnchecked(name, value)) && (
                    <span className={styles.short} aria-hidden="true">
                      {SHORT_ORIGINS[value.origin][locale]}
                      {isUnchecked(name, value) && ' ?'}
                    </span>
                  )}
                </>
              )}
            </button>
          </li>
        );
      })}
      {one !== undefined && (
        <li className={styles.all} aria-hidden="true">
          {ORIGINS[one][locale]}
        </li>
      )}
    </ul>
  );
}

/** Where all the values that are set come from, when that is one place: it is said once instead of at each. */
function commonOrigin(names: readonly ParameterName[], values: Values): Origin | undefined {
  const origins = new Set(names.flatMap((name) => values[name]?.origin ?? []));
  return origins.size === 1 ? [...origins][0] : undefined;
}
