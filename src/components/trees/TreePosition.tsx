import Link from '@docusaurus/Link';
import { useLocale } from '@site/src/components/useLocale';
import type { TreePosition as Position } from '@site/src/trees/position';
import { POSITION_TEXTS } from './positionTexts';
import styles from './TreePosition.module.css';

/** Where a page stands in its decision tree: the answers that lead to it, as a link to the question before it. */
export function TreePosition({ title, address, answers }: Omit<Position, 'tree'>) {
  const locale = useLocale();
  return (
    <nav className={styles.position} aria-label={POSITION_TEXTS.position[locale]}>
      <p className={styles.head}>{POSITION_TEXTS.position[locale]}</p>
      <Link to={address}>{title}</Link>
      {answers.length > 0 && (
        <ol>
          {answers.map((answer) => (
            <li key={answer}>{answer}</li>
          ))}
          <li aria-current="page">{POSITION_TEXTS.positionEnd[locale]}</li>
        </ol>
      )}
    </nav>
  );
}
