import { parameter } from '@site/src/commands';
import { useLocale } from '@site/src/components/useLocale';
import type { Diagnosis } from '@site/src/search/diagnosis/diagnose';
import { type Segment, segments } from '@site/src/search/diagnosis/segments';
import { useMemo } from 'react';
import styles from './RecognisedText.module.css';
import { TEXTS } from './texts';

/** The pasted text with secrets masked, and with values and telling parts marked. All of it is text, never markup. */
export function RecognisedText({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const locale = useLocale();
  const pieces = useMemo(() => segments(diagnosis), [diagnosis]);
  const telling = diagnosis.findings[0]?.facts[0]?.span.start;
  const opensAt = telling === undefined ? undefined : pieceAt(pieces, telling);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
    <section className={styles.box} tabIndex={0} aria-label={TEXTS.pasteHere[locale]}>
      <pre key={diagnosis.text} className={styles.text}>
        {pieces.map((piece, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other identity than their place.
          <Piece key={at} piece={piece} opens={at === opensAt} />
        ))}
      </pre>
    </section>
  );
}

/** A long text opens where the first finding has its reason. Only the box scrolls, not the page. */
function showInBox(mark: HTMLElement | null): void {
  const box = mark?.closest('section');
  if (!mark || !box) return;
  box.scrollTop += mark.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
}

/** The number of the piece that holds an offset of the text. */
function pieceAt(pieces: readonly Segment[], offset: number): number {
  let end = 0;
  return pieces.findIndex(({ text }) => {
    end += text.length;
    return end > offset;
  });
}

function Piece({ piece: { text, mark }, opens }: { readonly piece: Segment; readonly opens: boolean }) {
  const locale = useLocale();
  if (mark === undefined) return text;
  const title = mark.kind === 'value' ? parameter(mark.parameter).label[locale] : undefined;
  return (
    <mark className={styles.mark} data-kind={mark.kind} ref={opens ? showInBox : null} title={title}>
      {text}
    </mark>
  );
}
