import Link from '@docusaurus/Link';
import { useHistory } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { keepForRenewal } from '@site/src/components/renew';
import { useLocale } from '@site/src/components/useLocale';
import { maskSecrets } from '@site/src/search/secrets';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { EmptyState } from './EmptyState';
import { EndNote } from './EndNote';
import { FoundValues } from './FoundValues';
import { useMaskedPaste } from './maskedPaste';
import { ResultOption } from './ResultOption';
import listStyles from './Results.module.css';
import styles from './SearchBox.module.css';
import { handOver, keepTyped, keptTyped } from './tab';
import { fillText, TEXTS } from './texts';
import { useAnswer } from './useAnswer';
import { useOpenResult } from './useOpenResult';
import { useSearch } from './useSearch';

interface Props {
  readonly initialText?: string;
  /** On the home page the results lie over the page and show only while there is something to show. */
  readonly floating?: boolean;
  readonly autoFocus?: boolean;
  readonly onDone?: () => void;
}

/** A field for a query, an error line or a whole output, and under it the pages that answer. */
export function SearchBox({ initialText = '', floating = false, autoFocus = false, onDone }: Props) {
  const locale = useLocale();
  const [text, setText] = useState(initialText);
  const latest = useRef(text);
  latest.current = text;
  const [wanted, setWanted] = useState(!floating);
  const [active, setActive] = useState(0);
  const { search, failed } = useSearch(wanted);
  const { answer, isCurrent } = useAnswer(search, text);
  const open = useOpenResult();
  const history = useHistory();
  const diagnoseAddress = useBaseUrl('/diagnose/');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const paste = useMaskedPaste();
  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);
  // The server knows no history, so what was typed before is taken over after the first render.
  useEffect(() => {
    const kept = (floating && keepForRenewal('field', () => latest.current)) || keptTyped();
    if (initialText !== '' || kept === '') return;
    setText(kept);
    setWanted(true);
  }, [initialText, floating]);
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);

  const results = answer?.results ?? [];
  const lines = text.split('\n').length;
  // Enter before the answer of the last letter is there opens the first result of that answer.
  const [isEntered, setIsEntered] = useState(false);
  const change = (next: string): void => {
    setText(next);
    setActive(0);
    setIsEntered(false);
    if (keptTyped() !== '') keepTyped('');
  };
  const openActive = (at: number): void => {
    const result = results[at];
    if (!result || !answer) return;
    keepTyped(text);
    open(result, answer);
    onDone?.();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer is what Enter has waited for.
  useEffect(() => {
    if (!isEntered || !isCurrent) return;
    setIsEntered(false);
    openActive(0);
  }, [isEntered, isCurrent, answer]);
  const keys = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && results.length > 0) {
      event.preventDefault();
      setActive((active + step + results.length) % results.length);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (isCurrent) openActive(active);
      else setIsEntered(true);
    } else if (event.key === 'Escape' && floating && text !== '') change('');
  };
  const showRead = (): void => {
    if (answer) handOver(answer);
    keepTyped(text);
    onDone?.();
    history.push(diagnoseAddress);
  };

  const shown = !floating || text.trim() !== '';
  return (
    <div className={styles.box} data-floating={floating}>
      <div className={styles.line}>
        <input
          ref={field}
          className={styles.field}
          type="text"
          role="combobox"
          aria-label={TEXTS.label[locale]}
          aria-expanded={results.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={results.length > 0 ? `${id}-${active}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder={TEXTS.label[locale]}
          value={lines > 1 ? fillText(TEXTS.lines[locale], lines) : text}
          readOnly={lines > 1}
          onChange={(event) => change(event.target.value)}
          onFocus={() => setWanted(true)}
          onKeyDown={keys}
          onPaste={(event) => {
            // A field of one line would join the lines of an output; they are kept as they are instead.
            const pasted = event.clipboardData.getData('text/plain').trim();
            if (pasted.includes('\n')) {
              event.preventDefault();
              change(maskSecrets(pasted));
            } else paste(event, change);
          }}
        />
        {text !== '' && (
          <button
            type="button"
            className={styles.clear}
            onClick={() => {
              change('');
              field.current?.focus();
            }}
          >
            {TEXTS.clear[locale]}
          </button>
        )}
      </div>
      <div className={styles.panel} hidden={!shown}>
        {failed && <Failed />}
        {!failed && search === undefined && text.trim() !== '' && (
          <p className={styles.note}>{TEXTS.loading[locale]}</p>
        )}
        {!floating && text.trim() === '' && <EmptyState onChoose={change} />}
        {answer !== undefined && (
          <div className={styles.found}>
            <FoundValues values={answer.diagnosis.values} label={TEXTS.fills[locale]} />
            {answer.diagnosis.secrets.length > 0 && <span>{TEXTS.masked[locale]}</span>}
            {answer.diagnosis.readings.length > 0 && (
              <button type="button" className={styles.read} onClick={showRead}>
                {TEXTS.read[locale]}
              </button>
            )}
          </div>
        )}
        {answer !== undefined && <EndNote end={answer.end} className={styles.note} />}
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={TEXTS.results[locale]}
          className={listStyles.list}
          hidden={results.length === 0}
        >
          {results.map((result, at) => (
            <ResultOption
              key={result.key}
              id={`${id}-${at}`}
              result={result}
              active={at === active}
              onOpen={() => openActive(at)}
              onPoint={() => setActive(at)}
            />
          ))}
        </div>
      </div>
      <p className="visually-hidden" role="status">
        {results[0] && fillText(TEXTS.count[locale], results.length, results[0].title)}
      </p>
    </div>
  );
}

function Failed() {
  const locale = useLocale();
  return (
    <p className={styles.note} role="alert">
      {TEXTS.failed[locale]} <Link to="/symptoms/">{TEXTS.symptoms[locale]}</Link>,{' '}
      <Link to="/alerts/">{TEXTS.alerts[locale]}</Link>
    </p>
  );
}
