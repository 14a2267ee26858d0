import useIsBrowser from '@docusaurus/useIsBrowser';
import { useLocale } from '@site/src/components/useLocale';
import type { AnswerView, QuestionView } from '@site/src/trees/browser';
import styles from './AnswerList.module.css';
import { TEXTS } from './texts';

interface Props {
  readonly question: QuestionView<unknown>;
  readonly hrefOf: (answerId: string) => string;
  readonly onAnswer: (answerId: string) => void;
  /** The answer that a pasted output suggests. */
  readonly proposed: string | undefined;
}

/** How many patterns stand on a button; the list form has them all. */
const SHOWN = 4;

/** The answers as large links, each with its key and with what the output looks like. */
export function AnswerList({ question, hrefOf, onAnswer, proposed }: Props) {
  const locale = useLocale();
  const isBrowser = useIsBrowser();
  return (
    <ol className={styles.answers} aria-label={TEXTS.answers[locale]}>
      {Object.entries(question.answers).map(([id, answer], index) => (
        <li key={id}>
          <a
            className={styles.answer}
            data-answer={id}
            data-proposed={proposed === id}
            href={isBrowser ? hrefOf(id) : withoutScript(answer)}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              onAnswer(id);
            }}
          >
            <span className={styles.key} aria-hidden="true">
              {index + 1}
            </span>
            <span className={styles.text}>
              <span className={styles.label}>{answer.label}</span>
              {answer.look && <span className={styles.look}>{answer.look}</span>}
              {answer.sees.length > 0 && (
                <span className={styles.sees}>
                  {answer.sees.slice(0, SHOWN).map((pattern) => (
                    <code key={pattern}>{pattern}</code>
                  ))}
                </span>
              )}
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}

/** Where an answer leads in a page without JavaScript: to the question in the list form, or to the page at the end. */
function withoutScript({ to }: AnswerView<unknown>): string {
  if (typeof to === 'string') return `#step-${to}`;
  return to.kind === 'escalation' ? '#list' : to.href;
}
