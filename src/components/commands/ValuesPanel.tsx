import { clearAll, type ParameterName, type RefusedValue, shareQuery, type Values } from '@site/src/commands';
import { useLocale } from '@site/src/components/useLocale';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { CopyButton } from './CopyButton';
import { FOCUS_EVENT, fieldId, focusParameter } from './focus';
import { IgnoredLabels } from './IgnoredLabels';
import { type AlertLabels, LinkReader, useClearLink } from './LinkReader';
import { updateState, useValueState } from './store';
import { TEXTS } from './texts';
import { ValueChips } from './ValueChips';
import { ValueField } from './ValueField';
import styles from './ValuesPanel.module.css';

interface Props {
  /** The parameters of the page, or their JSON, as the build writes it into a page. */
  readonly parameters: readonly ParameterName[] | string;
  /** On the page of an alert: its labels, or their JSON. */
  readonly alert?: AlertLabels | string;
}

/** The values for the commands of a page: one line when folded, a form when open, a sheet from the bottom on a phone. */
export function ValuesPanel({ parameters, alert }: Props) {
  const locale = useLocale();
  const names = useParsed<readonly ParameterName[]>(parameters);
  const labels = useParsed<AlertLabels | undefined>(alert);
  const { values, refused, ignored } = useValueState();
  const [open, setOpen] = useState(false);
  const form = useId();
  const clearFromLink = useClearLink();
  const toggle = useRef<HTMLButtonElement>(null);
  useFocusRequests(setOpen);
  // The field that has the focus goes away; the keyboard stays at the panel.
  const close = () => {
    toggle.current?.focus();
    setOpen(false);
  };

  const own = refused.filter((one) => names.includes(one.parameter));
  const hasLink = own.length > 0 || names.some((name) => values[name]?.origin === 'link');
  const hasAny = names.some((name) => values[name] !== undefined);
  return (
    <section className={styles.panel} aria-label={TEXTS.valuesOfPage[locale]} data-open={open}>
      <LinkReader alert={labels} />
      <div className={styles.line}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={form}
          ref={toggle}
          onClick={() => (open ? setOpen(false) : focusParameter(names[0]))}
        >
          {TEXTS.edit[locale]}
        </button>
        <ValueChips names={chipOrder(names, values, own)} values={values} refused={own} />
        {hasLink && (
          <button type="button" className={styles.quiet} onClick={clearFromLink} aria-label={TEXTS.clearLink[locale]}>
            <span className={styles.long}>{TEXTS.clearLink[locale]}</span>
            <span className={styles.short} aria-hidden="true">
              ✕
            </span>
          </button>
        )}
      </div>
      <noscript>
        <p className={styles.note}>
          {TEXTS.withoutScript[locale]} <code>{names.join(' ')}</code>
        </p>
      </noscript>
      <form
        id={form}
        className={styles.form}
        hidden={!open}
        onSubmit={(event) => {
          event.preventDefault();
          close();
        }}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      >
        {/* Filled only when it is open: the fields of a page would be part of every first load. */}
        {open && (
          <>
            <div className={styles.fields}>
              {names.map((name) => (
                <ValueField
                  key={name}
                  name={name}
                  value={values[name]}
                  refused={own.find((one) => one.parameter === name)}
                />
              ))}
            </div>
            <IgnoredLabels ignored={ignored} />
            <div className={styles.actions}>
              <button type="submit" className={styles.toggle}>
                {TEXTS.close[locale]}
              </button>
              {hasAny && (
                <>
                  <button
                    type="button"
                    className={styles.quiet}
                    onClick={() => {
                      clearFromLink();
                      updateState(clearAll);
                    }}
                  >
                    {TEXTS.clearAll[locale]}
                  </button>
                  <span className={styles.share}>
                    {TEXTS.share[locale]}
                    <CopyButton
                      name={TEXTS.share[locale]}
                      small
                      text={() => `${location.origin}${location.pathname}?${shareQuery(values, names)}`}
                    />
                  </span>
                </>
              )}
            </div>
            <p className={styles.note}>{TEXTS.tab[locale]}</p>
          </>
        )}
      </form>
    </section>
  );
}

/** Refused ones first, then set ones: the line shows as many as fit. */
function chipOrder(names: readonly ParameterName[], values: Values, refused: readonly RefusedValue[]): ParameterName[] {
  const rank = (name: ParameterName): number => {
    if (refused.some((one) => one.parameter === name)) return 0;
    return values[name] === undefined ? 2 : 1;
  };
  return [...names].sort((left, right) => rank(left) - rank(right));
}

function useParsed<Data>(source: Data | string): Data {
  return useMemo(() => (typeof source === 'string' ? (JSON.parse(source) as Data) : source), [source]);
}

/** A block that cannot be copied asks for the field of its first missing parameter. */
function useFocusRequests(setOpen: (open: boolean) => void): void {
  useEffect(() => {
    const listen = (event: Event): void => {
      const name: unknown = event instanceof CustomEvent ? event.detail : undefined;
      setOpen(true);
      // The field is shown by the render that this asks for.
      setTimeout(() => document.getElementById(fieldId(name as ParameterName))?.focus());
    };
    window.addEventListener(FOCUS_EVENT, listen);
    return () => window.removeEventListener(FOCUS_EVENT, listen);
  }, [setOpen]);
}
