import { useLocale } from '@site/src/components/useLocale';
import { type Proposal, proposeInTree, type TreeView } from '@site/src/trees/browser';
import { useEffect, useId, useState } from 'react';
import styles from './PasteField.module.css';
import { fillText, TEXTS } from './texts';

/** Reads the answer to a question of a tree from a pasted output; nothing where the output does not decide it. */
export type ProposeAnswer = (tree: TreeView<unknown>, node: string, pasted: string) => Proposal | undefined;

interface Props {
  readonly view: TreeView<unknown>;
  readonly node: string;
  readonly propose?: ProposeAnswer | undefined;
  readonly onProposed: (answerId: string | undefined) => void;
}

/** What was pasted last. It outlives the step, since one `kubectl describe` often answers several questions, but not the page. */
let kept = '';

/** A field for the output of a command, from which the answer is proposed. The reader decides. */
export function PasteField({ view, node, propose = proposeInTree, onProposed }: Props) {
  const locale = useLocale();
  const field = useId();
  const [text, setText] = useState('');
  // The server knows no paste, so it is taken over after the first render.
  useEffect(() => setText(kept), []);
  const proposal = text.trim() === '' ? undefined : propose(view, node, text);
  const answerId = proposal?.answerId;
  useEffect(() => onProposed(answerId), [answerId, onProposed]);
  const label = answerId === undefined ? undefined : view.nodes[node]?.answers[answerId]?.label;
  return (
    <details className={styles.paste}>
      <summary>{TEXTS.paste[locale]}</summary>
      <label htmlFor={field}>{TEXTS.pasteLabel[locale]}</label>
      <textarea
        id={field}
        rows={5}
        spellCheck={false}
        value={text}
        onChange={(event) => {
          kept = event.target.value;
          setText(kept);
        }}
      />
      <p className={styles.note}>{TEXTS.pasteNote[locale]}</p>
      <p className={styles.proposed} role="status">
        {proposal && label ? (
          <>
            {fillText(TEXTS.proposed[locale], label)} {TEXTS.because[locale]} <code>{proposal.evidence}</code>
          </>
        ) : (
          text.trim() !== '' && TEXTS.notProposed[locale]
        )}
      </p>
    </details>
  );
}
