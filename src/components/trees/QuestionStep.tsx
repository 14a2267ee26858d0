import type { CommandBlock as Compiled } from '@site/src/commands';
import { CommandBlock } from '@site/src/components/commands';
import { useLocale } from '@site/src/components/useLocale';
import type { QuestionView, TreeView } from '@site/src/trees/browser';
import { useState } from 'react';
import { AnswerList } from './AnswerList';
import { PasteField } from './PasteField';
import styles from './QuestionStep.module.css';
import { fillText, TEXTS } from './texts';
import type { PasteReader } from './usePasteReader';

interface Props {
  /** From 1. */
  readonly number: number;
  readonly view: TreeView<Compiled>;
  readonly node: string;
  readonly question: QuestionView<Compiled>;
  readonly hrefOf: (answerId: string) => string;
  readonly onAnswer: (answerId: string) => void;
  readonly paste: PasteReader;
}

/** The question at hand, the commands that answer it, and its answers. */
export function QuestionStep({ number, view, node, question, hrefOf, onAnswer, paste }: Props) {
  const locale = useLocale();
  const [proposed, setProposed] = useState<string>();
  return (
    <>
      <p className={styles.number}>{fillText(TEXTS.step[locale], number)}</p>
      <h2 className={styles.ask} tabIndex={-1} data-step-heading>
        {question.ask}
      </h2>
      {question.help && <p className={styles.help}>{question.help}</p>}
      {question.commands.map(({ run, compiled }) => (
        <CommandBlock key={run} block={compiled} />
      ))}
      <PasteField view={view} node={node} paste={paste} onProposed={setProposed} />
      <AnswerList question={question} hrefOf={hrefOf} onAnswer={onAnswer} proposed={proposed} />
    </>
  );
}
