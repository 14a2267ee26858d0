import { keepForRenewal } from '@site/src/components/renew';
import { useMaskedPaste } from '@site/src/components/search/maskedPaste';
import { useLocale } from '@site/src/components/useLocale';
import type { TreeView } from '@site/src/trees/browser';
import { useEffect, useId, useState } from 'react';
import { PastedValues } from './PastedValues';
import styles from './PasteField.module.css';
import type { PasteReading, ReadPaste } from './readPaste';
import { fillText, TEXTS } from './texts';
import type { PasteReader } from './usePasteReader';

interface Props {
  readonly view: TreeView<unknown>;
  readonly node: string;
  readonly paste: PasteReader;
  readonly onProposed: (answerId: string | undefined) => void;
}

/** What was pasted last. It outlives the step, since one `kubectl describe` often answers several questions, but not the page. */
let kept = '';

/** A field for the output of a command, from which the answer is proposed and values are offered. The reader decides. */
export function PasteField({ view, node, paste: { read, load }, onProposed }: Props) {
  const locale = useLocale();
  const field = useId();
  const [text, setText] = useState('');
  const paste = useMaskedPaste();
  const change = (next: string): void => {
    kept = next;
    setText(next);
  };
  // The server knows no paste, so it is taken over after the first render.
  useEffect(() => {
    kept ||= keepForRenewal('paste', () => kept);
    setText(kept);
    if (kept !== '') load();
  }, [load]);
  const reading = useReading(read, view, node, text);
  const proposal = reading?.proposal;
  const answerId = proposal?.answerId;
  useEffect(() => onProposed(answerId), [answerId, onProposed]);
  const label = answerId === undefined ? undefined : view.nodes[node]?.answers[answerId]?.label;
  return (
    <>
      <details className={styles.paste} onToggle={load}>
        <summary>{TEXTS.paste[locale]}</summary>
        <label htmlFor={field}>{TEXTS.pasteLabel[locale]}</label>
        <textarea
          id={field}
          rows={5}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          value={text}
          onChange={(event) => change(event.target.value)}
          onPaste={(event) => paste(event, change)}
        />
        <p className={styles.note}>{TEXTS.pasteNote[locale]}</p>
      </details>
      <p className={styles.proposed} role="status">
        {proposal && label ? (
          <>
            {fillText(TEXTS.proposed[locale], label)} {TEXTS.because[locale]} <code>{proposal.evidence}</code>
          </>
        ) : (
          reading && TEXTS.notProposed[locale]
        )}
      </p>
      {reading && reading.values.length > 0 && <PastedValues values={reading.values} />}
    </>
  );
}

/** What the text says about the question, as soon as it has been read. */
function useReading(read: ReadPaste, view: TreeView<unknown>, node: string, text: string): PasteReading | undefined {
  const [reading, setReading] = useState<PasteReading>();
  const isEmpty = text.trim() === '';
  useEffect(() => {
    if (isEmpty) return setReading(undefined);
    let isWanted = true;
    read(view, node, text).then(
      (done) => isWanted && setReading(done),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [read, view, node, text, isEmpty]);
  return isEmpty ? undefined : reading;
}
