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
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
    <section className={styles.box} tabIndex={0} aria-label={TEXTS.pasteHere[locale]}>
      <pre className={styles.text}>
        {pieces.map((piece, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other identity than their place.
          <Piece key={at} piece={piece} />
        ))}
      </pre>
    </section>
  );
}

function Piece({ piece: { text, mark } }: { readonly piece: Segment }) {
  const locale = useLocale();
  if (mark === undefined) return text;
  const title = mark.kind === 'value' ? parameter(mark.parameter).label[locale] : undefined;
  return (
    <mark className={styles.mark} data-kind={mark.kind} title={title}>
      {text}
    </mark>
  );
}
