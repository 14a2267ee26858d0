import { type CommandBlock, confirmValues, parameter, slotState } from '@site/src/commands';
import { useLocale } from '@site/src/components/useLocale';
import { useState } from 'react';
import styles from './Confirmation.module.css';
import { updateState, useValueState } from './store';
import { fillText, TEXTS } from './texts';

interface Props {
  readonly block: CommandBlock;
  /** What the block is called: the buttons of a page have distinct names. */
  readonly name: string;
}

/** Under a block that asks: the values that came with the link, to be checked by the reader before the block takes them. */
export function Confirmation({ block, name }: Props) {
  const locale = useLocale();
  const { values } = useValueState();
  const [said, setSaid] = useState(false);
  const names = block.parameters.filter((one) => slotState(block, one, values) === 'unconfirmed');
  if (names.length === 0 && !said) return null;
  return (
    <div className={styles.place}>
      {names.length > 0 && (
        <div className={styles.confirmation} data-confirmation>
          <p>{reason(block)[locale]}</p>
          <ul>
            {names.map((one) => (
              <li key={one}>
                {parameter(one).label[locale]} <code>{values[one]?.value}</code>
              </li>
            ))}
          </ul>
          <button
            type="button"
            aria-label={fillText(TEXTS.confirmIn[locale], name)}
            onClick={({ currentTarget }) => {
              // The button goes away with the question: the keyboard goes on at the copy button of the same block.
              currentTarget.closest('figure')?.querySelector<HTMLElement>('figcaption button')?.focus();
              setSaid(true);
              updateState((state) => confirmValues(state, names));
            }}
          >
            {TEXTS.confirm[locale]}
          </button>
        </div>
      )}
      <span className="visually-hidden" role="status">
        {said && names.length === 0 ? TEXTS.confirmed[locale] : ''}
      </span>
    </div>
  );
}

function reason(
  block: CommandBlock,
): (typeof TEXTS)['unconfirmedDestroys'] | (typeof TEXTS)['unconfirmedDecides'] | (typeof TEXTS)['unconfirmedExposes'] {
  if (block.risk === 'destroys') return TEXTS.unconfirmedDestroys;
  return block.exposes === undefined ? TEXTS.unconfirmedDecides : TEXTS.unconfirmedExposes;
}
