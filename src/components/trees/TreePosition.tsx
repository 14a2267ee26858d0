import Link from '@docusaurus/Link';
import { useLocale } from '@site/src/components/useLocale';
import type { TreePosition as Position } from '@site/src/trees/position';
import styles from './TreePosition.module.css';
import { TEXTS } from './texts';

/** Where a page stands in its decision tree: the answers that lead to it, as a link to the question before it. */
export function TreePosition({ title, address, answers }: Omit<Position, 'tree'>) {
  const locale = useLocale();
  return (
    <nav className={styles.position} aria-label={TEXTS.position[locale]}>
      <p className={styles.head}>{TEXTS.position[locale]}</p>
      <Link to={address}>{title}</Link>
      {answers.length > 0 && (
        <ol>
          {answers.map((answer) => (
            <li key={answer}>{answer}</li>
          ))}
          <li aria-current="page">{TEXTS.positionEnd[locale]}</li>
        </ol>
      )}
    </nav>
  );
}
