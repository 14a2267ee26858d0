import { useLocale } from '@site/src/components/useLocale';
import { KINDS } from '@site/src/content/kind';
import type { Locale } from '@site/src/content/locale';
import type { SearchResult } from '@site/src/search/engine';
import { type Evidence, explainAll } from '@site/src/search/evidence';
import { unseen } from '@site/src/search/highlight';
import { useMemo } from 'react';
import { MarkedText } from './MarkedText';
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
  const { kind, title, section, sectionTitle, description, evidence } = result;
  const terms = useMemo(
    () => evidence.flatMap((one) => (one.kind === 'words' ? one.found.map(({ term }) => term) : [])),
    [evidence],
  );
  const why = useMemo(() => reasons(result, locale), [result, locale]);
  const opensSection = section !== '' && sectionTitle !== '';
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
        <MarkedText text={title} terms={terms} />
        {opensSection && (
          <span className={styles.section}>
            {' › '}
            <MarkedText text={sectionTitle} terms={terms} />
          </span>
        )}
      </span>
      <span className={styles.preview}>
        <MarkedText text={description} terms={terms} />
      </span>
      {why !== '' && <span className={styles.why}>{why}</span>}
    </div>
  );
}

const MOST_REASONS = 3;
const MOST_WORDS = 4;

/** What speaks for a page and does not stand marked in its title or its sentence. */
function reasons({ evidence, title, sectionTitle, description }: SearchResult, locale: Locale): string {
  const shown = evidence.flatMap((one): Evidence[] => {
    if (one.kind !== 'words') return [one];
    const hidden = new Set(
      unseen(
        one.found.map(({ term }) => term),
        title,
        sectionTitle,
        description,
      ),
    );
    const words = one.found.filter(({ term }) => hidden.has(term)).map(({ word }) => word);
    return words.length === 0 ? [] : [{ ...one, text: [...new Set(words)].slice(0, MOST_WORDS).join(', ') }];
  });
  return explainAll(shown.slice(0, MOST_REASONS), locale);
}
