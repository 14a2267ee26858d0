import { useLocale } from '@site/src/components/useLocale';
import { KINDS } from '@site/src/content/kind';
import type { SearchResult } from '@site/src/search/engine';
import styles from './Results.module.css';

interface Props {
  readonly id: string;
  readonly result: SearchResult;
  readonly active: boolean;
  readonly onOpen: () => void;
  readonly onPoint: () => void;
}

/** One page of the result list: kind, title, matching section, what the page is about, and why it was found. */
export function ResultOption({ id, result, active, onOpen, onPoint }: Props) {
  const locale = useLocale();
  const { kind, title, section, sectionTitle, description, why } = result;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus.
    // biome-ignore lint/a11y/useFocusableInteractive: an option is never focused itself; the field names it as its active descendant.
    <div
      id={id}
      role="option"
      aria-selected={active}
      className={styles.option}
      onClick={onOpen}
      onPointerMove={onPoint}
    >
      <span className={styles.kind}>{KINDS[kind][locale]}</span>
      <span className={styles.title}>
        {title}
        {section !== '' && sectionTitle !== '' && <span className={styles.section}>{` › ${sectionTitle}`}</span>}
      </span>
      <span className={styles.preview}>{description}</span>
      <span className={styles.why}>{why}</span>
    </div>
  );
}
