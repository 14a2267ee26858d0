import type { CommandBlock as Block } from '@site/src/commands';
import { CommandBlock } from '@site/src/components/commands';
import styles from './FirstSteps.module.css';

export interface FirstStepProps {
  /** What the step finds out. */
  readonly text: string;
  readonly block?: Block;
}

/** The first things to do, in order, each with its command. */
export function FirstSteps({ steps }: { readonly steps: readonly FirstStepProps[] }) {
  return (
    <ol className={styles.steps}>
      {steps.map(({ text, block }) => (
        <li key={text}>{block === undefined ? text : <CommandBlock block={block} title={text} />}</li>
      ))}
    </ol>
  );
}
