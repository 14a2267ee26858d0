import Link from '@docusaurus/Link';
import type { CommandBlock as Compiled } from '@site/src/commands';
import { CommandBlock } from '@site/src/components/commands';
import { useLocale } from '@site/src/components/useLocale';
import { type AnswerView, type LeafView, numberQuestions, type TreeView } from '@site/src/trees/browser';
import { leafTitle } from './LeafStep';
import styles from './TreeList.module.css';
import { fillText, TEXTS } from './texts';

type View = TreeView<Compiled>;

/** The whole tree as a nested list: what works without JavaScript, in print and in a screen reader. */
export function TreeList({ view }: { readonly view: View }) {
  const locale = useLocale();
  const items = numberQuestions(view);
  const shown = new Set<string>();
  const question = (node: string) => {
    const item = items.get(node);
    if (item === undefined) return null;
    shown.add(node);
    const { ask, help, commands, answers } = item.question;
    return (
      <div className={styles.question} id={`step-${node}`}>
        <p className={styles.ask}>
          {item.number}. {ask}
        </p>
        {help && <p className={styles.help}>{help}</p>}
        {commands.map(({ run, compiled }) => (
          <CommandBlock key={run} block={compiled} />
        ))}
        <ul>
          {Object.entries(answers).map(([id, answer]) => (
            <li key={id}>
              <Answer answer={answer} />
              {typeof answer.to !== 'string' ? <Leaf leaf={answer.to} /> : next(answer.to)}
            </li>
          ))}
        </ul>
      </div>
    );
  };
  const next = (node: string) => {
    const item = items.get(node);
    if (item === undefined || !shown.has(node)) return question(node);
    return <a href={`#step-${node}`}>{fillText(TEXTS.seeStep[locale], item.number, item.question.ask)}</a>;
  };
  return (
    <section className={styles.list} id="list">
      <details>
        <summary>
          <h2>{TEXTS.list[locale]}</h2>
        </summary>
        {question(view.start)}
      </details>
    </section>
  );
}

function Answer({ answer }: { readonly answer: AnswerView<Compiled> }) {
  return (
    <p className={styles.answer}>
      <strong>{answer.label}</strong>
      {answer.look && <span className={styles.look}>{answer.look}</span>}
      {answer.sees.map((pattern) => (
        <code key={pattern}>{pattern}</code>
      ))}
    </p>
  );
}

function Leaf({ leaf }: { readonly leaf: LeafView<Compiled> }) {
  const locale = useLocale();
  return (
    <div className={styles.leaf}>
      {leaf.kind === 'escalation' ? (
        <p>
          <strong>{leaf.title}</strong>
        </p>
      ) : (
        <p>
          → <Link to={leaf.href}>{leafTitle(leaf)}</Link>
        </p>
      )}
      {leaf.finding && <p className={styles.help}>{leaf.finding}</p>}
      {leaf.kind === 'escalation' && (
        <>
          <p>{TEXTS.collect[locale]}</p>
          <ul>
            {leaf.collect.map((entry) => (
              <li key={entry}>{entry}</li>
            ))}
          </ul>
          {leaf.commands.map(({ run, compiled }) => (
            <CommandBlock key={run} block={compiled} />
          ))}
        </>
      )}
    </div>
  );
}
