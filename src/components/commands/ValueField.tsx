import {
  clearValue,
  confirmValues,
  isUnchecked,
  type ParameterName,
  parameter,
  type Refusal,
  type RefusedValue,
  setTyped,
  type Value,
} from '@site/src/commands';
import { useLocale } from '@site/src/components/useLocale';
import { useState } from 'react';
import { fieldId } from './focus';
import { currentState, updateState } from './store';
import { fillText, ORIGINS, TEXTS } from './texts';
import styles from './ValueField.module.css';

interface Props {
  readonly name: ParameterName;
  readonly value: Value | undefined;
  /** What the link gave for it and the grammar refused. */
  readonly refused: RefusedValue | undefined;
}

/** What the reader is typing and the grammar refuses: it fills nothing, but stays in the field. */
interface Draft {
  readonly text: string;
  readonly refusal: Refusal;
}

/** The field of one parameter, with its origin, and beside it the reason where a value was refused. */
export function ValueField({ name, value, refused }: Props) {
  const locale = useLocale();
  const [draft, setDraft] = useState<Draft>();
  const { label, example } = parameter(name);
  const id = fieldId(name);
  const unchecked = draft === undefined && isUnchecked(name, value);
  const error = draft?.refusal ?? refused?.refusal;
  const type = (text: string): void => {
    const { state, refusal } = setTyped(currentState(), name, text);
    setDraft(refusal === undefined ? undefined : { text, refusal });
    updateState(() => state);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label[locale]}</label>
      <div className={styles.entry}>
        <input
          id={id}
          type="text"
          value={draft?.text ?? value?.value ?? ''}
          placeholder={fillText(TEXTS.example[locale], example)}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          aria-invalid={error !== undefined}
          aria-describedby={`${id}-note`}
          onChange={(event) => type(event.target.value)}
        />
        {(value !== undefined || draft !== undefined) && (
          <button
            type="button"
            aria-label={fillText(TEXTS.clear[locale], label[locale])}
            onClick={() => {
              setDraft(undefined);
              updateState((state) => clearValue(state, name));
            }}
          >
            ✕
          </button>
        )}
      </div>
      <p id={`${id}-note`} className={styles.note} data-error={error !== undefined} aria-live="polite">
        {error === undefined ? value && (unchecked ? TEXTS.unchecked : ORIGINS[value.origin])[locale] : null}
        {draft === undefined && refused !== undefined && (
          <>
            {TEXTS.refused[locale]}
            <bdi>
              <code>{visible(refused.value)}</code>
            </bdi>{' '}
          </>
        )}
        {error?.text[locale]}
      </p>
      {unchecked && (
        <p className={styles.check}>
          {TEXTS.decides[locale]}{' '}
          <button
            type="button"
            onClick={() => {
              // The button goes away; the keyboard stays at the value.
              document.getElementById(id)?.focus();
              updateState((state) => confirmValues(state, [name]));
            }}
          >
            {fillText(TEXTS.useValue[locale], label[locale])}
          </button>
        </p>
      )}
    </div>
  );
}

/** A refused value as it can be shown: short, and with a mark for what cannot be seen. */
function visible(value: string): string {
  const shown = value.replace(/\p{C}/gu, '\u{FFFD}');
  return shown.length > 80 ? `${shown.slice(0, 80)}…` : shown;
}
