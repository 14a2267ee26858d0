import Link from '@docusaurus/Link';
import type { CommandBlock as Compiled } from '@site/src/commands';
import { CommandBlock } from '@site/src/components/commands';
import { useLocale } from '@site/src/components/useLocale';
import { causeOf, type LeafView } from '@site/src/trees/browser';
import styles from './LeafStep.module.css';
import step from './QuestionStep.module.css';
import { fillText, TEXTS } from './texts';

interface Props {
  readonly leaf: LeafView<Compiled>;
  readonly hrefOfTree: (address: string) => string;
  readonly hrefOfPage: (address: string) => string;
}

/** The end of a path: the page to open, the tree to go on with, or what to collect before somebody is called. */
export function LeafStep({ leaf, hrefOfTree, hrefOfPage }: Props) {
  const locale = useLocale();
  return (
    <>
      <p className={step.number}>{TEXTS.end[locale]}</p>
      <h2 className={step.ask} tabIndex={-1} data-step-heading>
        {causeOf(leaf)}
      </h2>
      {leaf.finding && <p className={styles.finding}>{leaf.finding}</p>}
      {leaf.kind === 'escalation' ? (
        <>
          <h3 className={styles.collect}>{TEXTS.collect[locale]}</h3>
          <ul>
            {leaf.collect.map((entry) => (
              <li key={entry}>{entry}</li>
            ))}
          </ul>
          {leaf.commands.map(({ run, compiled }) => (
            <CommandBlock key={run} block={compiled} />
          ))}
        </>
      ) : (
        <>
          <Link
            className={styles.open}
            data-leaf
            to={leaf.kind === 'tree' ? hrefOfTree(leaf.href) : hrefOfPage(leaf.href)}
          >
            {fillText(leaf.kind === 'tree' ? TEXTS.goOn[locale] : TEXTS.open[locale], leafTitle(leaf))}
          </Link>
          {leaf.kind === 'page' && leaf.fallback && (
            <p className={styles.note}>
              {TEXTS.planned[locale]} {leaf.external && `(${TEXTS.external[locale]})`}
            </p>
          )}
        </>
      )}
    </>
  );
}

/** The title of a leaf, with its section where it names one. */
export function leafTitle(leaf: LeafView<unknown>): string {
  return leaf.kind === 'page' && leaf.section ? `${leaf.title} › ${leaf.section}` : leaf.title;
}
