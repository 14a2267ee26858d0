import type { CommandBlock } from '@site/src/commands';
import { useLocale } from '@site/src/components/useLocale';
import { pathsToQuestions, type TreeView } from '@site/src/trees/browser';
import { useEffect, useMemo, useRef } from 'react';
import styles from './Picture.module.css';
import { TEXTS } from './texts';
import type { TreeWalk } from './useWalk';

interface Props {
  readonly svg: string;
  readonly view: TreeView<CommandBlock>;
  readonly tree: TreeWalk;
}

/** The picture of the tree in its own scroll box. The step at hand is marked and kept in view; a question that is clicked becomes the step at hand. */
export function Picture({ svg, view, tree }: Props) {
  const locale = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const paths = useMemo(() => pathsToQuestions(view), [view]);
  const html = useMemo(() => ({ __html: svg }), [svg]);
  const { walk, go } = tree;
  const path = walk.path.join('.');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path says all there is to say about the walk.
  useEffect(() => mark(box.current, walk), [path, svg]);
  return (
    <figure className={styles.figure}>
      <figcaption>{TEXTS.picture[locale]}</figcaption>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the links inside the picture take the keyboard; a click on one bubbles up to here. */}
      <section
        ref={box}
        className={styles.box}
        data-html="picture"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
        tabIndex={0}
        aria-label={TEXTS.pictureBox[locale]}
        onClick={(event) => {
          const link = event.target instanceof Element ? event.target.closest('a') : null;
          const node = /^#step-(.+)$/.exec(link?.getAttribute('href') ?? '')?.[1];
          const target = node === undefined ? undefined : paths.get(node);
          if (target === undefined || event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          go(target);
        }}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the picture is drawn by the build from our own data.
        dangerouslySetInnerHTML={html}
      />
    </figure>
  );
}

/**
 * Marks the step at hand and the way to it. A line of the picture runs to the next question, or, where that is drawn elsewhere
 * or the answer is an end, to a box of the answer's own, which has the id `<question>.<answer>`.
 */
function mark(box: HTMLElement | null, { steps, at }: TreeWalk['walk']): void {
  if (box === null) return;
  for (const marked of box.querySelectorAll('.at, .on')) marked.classList.remove('at', 'on');
  for (const { node, answerId, answer } of steps) {
    const own = box.querySelector(`[data-edge="${node}.${answerId}"]`);
    const next = typeof answer.to === 'string' ? box.querySelector(`[data-edge="${answer.to}"]`) : null;
    (own ?? next)?.classList.add('on');
  }
  const last = steps.at(-1);
  const id = at.kind === 'question' ? at.node : `${last?.node}.${last?.answerId}`;
  const here = box.querySelector(`[data-node="${id}"]`);
  here?.classList.add('at');
  if (here) showInside(box, here);
}

/** Scrolls the box, and only the box, so that an element is near its middle. */
function showInside(box: HTMLElement, element: Element): void {
  const outer = box.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  // Left of a box stands the answer that leads to it; on a phone there is room for a part of that only.
  box.scrollLeft += inner.left - outer.left - Math.min(210, Math.max(0, outer.width - inner.width - 12));
  box.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2;
}
