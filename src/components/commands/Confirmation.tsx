import { type CommandBlock, confirmValues, parameter, slotState } from '@site/src/commands';
import { useLocale } from '@site/src/components/useLocale';
import styles from './Confirmation.module.css';
import { updateState, useValueState } from './store';
import { TEXTS } from './texts';

interface Props {
  readonly block: CommandBlock;
}

/** Under a block that destroys: the values that came with the link, to be checked by the reader before the block takes them. */
export function Confirmation({ block }: Props) {
  const locale = useLocale();
  const { values } = useValueState();
  const names = block.parameters.filter((name) => slotState(block, name, values) === 'unconfirmed');
  if (names.length === 0) return null;
  return (
    <div className={styles.confirmation}>
      <p>{TEXTS.unconfirmed[locale]}</p>
      <ul>
        {names.map((name) => (
          <li key={name}>
            {parameter(name).label[locale]} <code>{values[name]?.value}</code>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => updateState((state) => confirmValues(state, names))}>
        {TEXTS.confirm[locale]}
      </button>
    </div>
  );
}
