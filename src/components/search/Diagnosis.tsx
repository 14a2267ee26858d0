import Link from '@docusaurus/Link';
import { keepForRenewal } from '@site/src/components/renew';
import { useLocale } from '@site/src/components/useLocale';
import type { Answer } from '@site/src/search/answer';
import { useEffect, useId, useRef, useState } from 'react';
import styles from './DiagnosePage.module.css';
import { DiagnosisView } from './DiagnosisView';
import { useMaskedPaste } from './maskedPaste';
import { handedOver } from './tab';
import { TEXTS } from './texts';
import { useAnswer } from './useAnswer';
import { useSearch } from './useSearch';

/** The field for an output, and what was recognised in it. */
export function Diagnosis() {
  const locale = useLocale();
  const id = useId();
  const [text, setText] = useState('');
  const latest = useRef(text);
  latest.current = text;
  const [handed, setHanded] = useState<Answer>();
  useEffect(() => {
    const answer = handedOver();
    setHanded(answer);
    setText(keepForRenewal('diagnosis', () => latest.current) || (answer?.diagnosis.text ?? ''));
  }, []);

  const paste = useMaskedPaste();
  const { search, failed } = useSearch(true);
  // What the dialog has read is shown as it read it; only a text that was changed is read anew.
  const isHanded = handed !== undefined && handed.diagnosis.text === text;
  const read = useAnswer(search, isHanded ? '' : text);
  const answer = isHanded ? handed : read.answer;
  return (
    <>
      <label className={styles.label} htmlFor={id}>
        {TEXTS.pasteHere[locale]}
      </label>
      <textarea
        id={id}
        className={styles.text}
        rows={10}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onPaste={(event) => paste(event, setText)}
      />
      {failed && (
        <p role="alert">
          {TEXTS.failed[locale]} <Link to="/symptoms/">{TEXTS.symptoms[locale]}</Link>,{' '}
          <Link to="/alerts/">{TEXTS.alerts[locale]}</Link>
        </p>
      )}
      {answer && <DiagnosisView answer={answer} />}
    </>
  );
}
