import { useValueState } from '@site/src/components/commands';
import { FoundValues } from '@site/src/components/search/FoundValues';
import { applyValues } from '@site/src/components/search/tab';
import { useLocale } from '@site/src/components/useLocale';
import type { FoundValue } from '@site/src/search/diagnosis/reading';
import { TEXTS } from './texts';
import styles from './WalkPanel.module.css';

/** The values that a pasted output holds, and a button that fills them into the commands of this tab. */
export function PastedValues({ values }: { readonly values: readonly FoundValue[] }) {
  const locale = useLocale();
  const { values: current } = useValueState();
  const inUse = values.every(({ parameter, value }) => current[parameter]?.value === value);
  return (
    <div className={styles.tools} data-found-values>
      <FoundValues values={values} label={TEXTS.found[locale]} />
      <button type="button" className={styles.tool} onClick={() => applyValues(values)}>
        {TEXTS.use[locale]}
        <span aria-hidden="true">{inUse ? ' ✓' : ''}</span>
      </button>
      <span className="visually-hidden" role="status">
        {inUse && TEXTS.inUse[locale]}
      </span>
    </div>
  );
}
