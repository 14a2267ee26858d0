import type { CommandBlock } from '@site/src/commands';
import { useLocale } from '@site/src/components/useLocale';
import { type AnswerView, causeOf, type TreeView } from '@site/src/trees/browser';
import styles from './Answered.module.css';
import { fillText, TEXTS } from './texts';
import type { TreeWalk } from './useWalk';

interface Props {
  readonly view: TreeView<CommandBlock>;
  readonly tree: TreeWalk;
}

/** What was answered so far, each to be changed, and where each answer of the question at hand would lead. */
export function Answered({ view, tree: { walk, hrefOf, go } }: Props) {
  const locale = useLocale();
  return (
    <section className={styles.answered} aria-labelledby="answered">
      <h2 id="answered">{TEXTS.answered[locale]}</h2>
      <ol>
        {walk.steps.map(({ question, answer }, index) => {
          const path = walk.path.slice(0, index);
          return (
            <li key={path.join('.')}>
              <span className={styles.ask}>{question.ask}</span>
              <strong>{answer.label}</strong>
              <a
                href={hrefOf(path)}
                aria-label={fillText(TEXTS.changeOf[locale], question.ask)}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  go(path);
                }}
              >
                {TEXTS.change[locale]}
              </a>
            </li>
          );
        })}
        <li aria-current="step">
          {walk.at.kind === 'leaf' ? (
            <strong>{causeOf(walk.at.leaf)}</strong>
          ) : (
            <>
              <span className={styles.ask}>{walk.at.question.ask}</span>
              <ul className={styles.next}>
                {Object.entries(walk.at.question.answers).map(([id, answer]) => (
                  <li key={id} data-planned={isPlanned(answer)}>
                    {answer.label} <span>→ {nextOf(view, answer)}</span>
                    {isPlanned(answer) && <span> ({TEXTS.plannedShort[locale]})</span>}
                  </li>
                ))}
              </ul>
            </>
          )}
        </li>
      </ol>
    </section>
  );
}

function nextOf(view: Props['view'], { to }: AnswerView<unknown>): string {
  return typeof to === 'string' ? (view.nodes[to]?.ask ?? '') : causeOf(to);
}

function isPlanned({ to }: AnswerView<unknown>): boolean {
  return typeof to !== 'string' && to.kind === 'page' && to.fallback;
}
