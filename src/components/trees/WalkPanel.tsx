import type { CommandBlock } from '@site/src/commands';
import { useLocale } from '@site/src/components/useLocale';
import type { TreeView } from '@site/src/trees/browser';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { LeafStep } from './LeafStep';
import { NoteButton } from './NoteButton';
import { PathChips } from './PathChips';
import { QuestionStep } from './QuestionStep';
import { fillText, TEXTS } from './texts';
import { useAnswerKeys } from './useAnswerKeys';
import type { PasteReader } from './usePasteReader';
import type { TreeWalk } from './useWalk';
import styles from './WalkPanel.module.css';
import type { TreeLink } from './walkData';

interface Props {
  readonly view: TreeView<CommandBlock>;
  readonly tree: TreeWalk;
  readonly trees: readonly TreeLink[];
  readonly paste: PasteReader;
  /** Inside a page of another kind, where keys count only while the walk has the focus. */
  readonly embedded?: boolean;
}

/** One step at a time. Every answer is a link; keys 1 to 9 answer, Backspace goes back. */
export function WalkPanel({ view, tree, trees, paste, embedded = false }: Props) {
  const locale = useLocale();
  const panel = useRef<HTMLElement>(null);
  const { walk, go } = tree;
  const answers = walk.at.kind === 'question' ? Object.keys(walk.at.question.answers) : [];
  const back = () => walk.path.length > 0 && go(walk.path.slice(0, -1));
  useAnswerKeys(panel, {
    answer: (index) => {
      const id = answers[index];
      if (id !== undefined) go([...walk.path, id]);
    },
    back,
    onlyInside: embedded,
  });
  const said = useStepChange(panel, tree);
  return (
    <section ref={panel} className={styles.panel} aria-label={TEXTS.walk[locale]} data-walk={view.id}>
      <PathChips tree={tree} trees={trees} title={view.title} />
      {walk.at.kind === 'question' ? (
        <QuestionStep
          key={walk.at.node}
          number={walk.steps.length + 1}
          view={view}
          node={walk.at.node}
          question={walk.at.question}
          hrefOf={(answer) => tree.hrefOf([...walk.path, answer])}
          onAnswer={(answer) => go([...walk.path, answer])}
          paste={paste}
        />
      ) : (
        <LeafStep leaf={walk.at.leaf} hrefOfTree={tree.hrefOfTree} hrefOfPage={tree.hrefOfPage} />
      )}
      <div className={styles.tools}>
        <button type="button" className={styles.tool} onClick={back} disabled={walk.path.length === 0}>
          {TEXTS.back[locale]}
        </button>
        <button type="button" className={styles.tool} onClick={() => go([])} disabled={walk.path.length === 0}>
          {TEXTS.restart[locale]}
        </button>
        <NoteButton view={view} tree={tree} trees={trees} />
        <span className={styles.keys}>{TEXTS.keys[locale]}</span>
      </div>
      <p className="visually-hidden" role="status" aria-live="polite">
        {said}
      </p>
    </section>
  );
}

/** When the step changes, the focus goes to its heading, and what has happened is announced. Nothing happens when the page opens. */
function useStepChange(panel: RefObject<HTMLElement | null>, { walk, ready }: TreeWalk): string {
  const locale = useLocale();
  const [said, setSaid] = useState('');
  const before = useRef<readonly string[]>(undefined);
  const path = walk.path.join('.');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path says all there is to say about the step.
  useEffect(() => {
    if (!ready) return;
    const earlier = before.current;
    before.current = walk.path;
    if (earlier === undefined || earlier.join('.') === path) return;
    const heading = panel.current?.querySelector<HTMLElement>('[data-step-heading]');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'nearest' });
    const title = heading?.textContent ?? '';
    const last = walk.steps.at(-1);
    const forward = walk.path.length > earlier.length && last !== undefined;
    setSaid(
      forward ? fillText(TEXTS.announced[locale], last.answer.label, title) : fillText(TEXTS.wentBack[locale], title),
    );
  }, [path, locale, ready]);
  return said;
}
