import useIsBrowser from '@docusaurus/useIsBrowser';
import type { CommandBlock } from '@site/src/commands';
import { useLocale } from '@site/src/components/useLocale';
import { pathsToQuestions, type TreeView } from '@site/src/trees/browser';
import { useEffect, useMemo, useRef, useState } from 'react';
import styles from './TreeMap.module.css';
import { TEXTS } from './texts';
import type { TreeWalk } from './useWalk';

interface Props {
  readonly svg: string;
  readonly view: TreeView<CommandBlock>;
  readonly tree: TreeWalk;
}

const ZOOM = { least: 0.1, most: 3, step: 1.25 } as const;

/**
 * The picture of the whole tree, over the page when it is asked for. It opens at the step at hand, legible, and can be
 * fitted to the window; a question that is chosen in it becomes the step at hand.
 */
export function TreeMap({ svg, view, tree }: Props) {
  const locale = useLocale();
  const isBrowser = useIsBrowser();
  const dialog = useRef<HTMLDialogElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const paths = useMemo(() => pathsToQuestions(view), [view]);
  const html = useMemo(() => ({ __html: svg }), [svg]);
  const [zoom, setZoom] = useState(1);
  const { walk, go } = tree;
  const path = walk.path.join('.');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path says all there is to say about the walk.
  useEffect(() => mark(box.current, walk), [path, svg]);
  useEffect(() => resize(box.current, zoom), [zoom]);
  const by = (factor: number) => setZoom((before) => Math.min(ZOOM.most, Math.max(ZOOM.least, before * factor)));
  const open = () => {
    dialog.current?.showModal();
    mark(box.current, walk);
  };
  return (
    <>
      <button type="button" className={styles.open} hidden={!isBrowser} onClick={open}>
        {TEXTS.picture[locale]}
      </button>
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-label={TEXTS.picture[locale]}
        onKeyDown={(event) => {
          if (event.key === '+' || event.key === '=') by(ZOOM.step);
          else if (event.key === '-') by(1 / ZOOM.step);
          else if (event.key === '0') setZoom(fitting(box.current));
        }}
      >
        <div className={styles.tools}>
          <button type="button" aria-label={TEXTS.smaller[locale]} onClick={() => by(1 / ZOOM.step)}>
            −
          </button>
          <button type="button" aria-label={TEXTS.larger[locale]} onClick={() => by(ZOOM.step)}>
            +
          </button>
          <button type="button" onClick={() => setZoom(fitting(box.current))}>
            {TEXTS.fit[locale]}
          </button>
          <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
            {TEXTS.closeMap[locale]}
          </button>
        </div>
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
            dialog.current?.close();
            go(target);
          }}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the picture is drawn by the build from our own data.
          dangerouslySetInnerHTML={html}
        />
      </dialog>
    </>
  );
}

/** The zoom at which the whole picture is in the window. */
function fitting(box: HTMLElement | null): number {
  const size = box?.querySelector('svg')?.viewBox.baseVal;
  if (!box || !size) return 1;
  return Math.max(ZOOM.least, Math.min(1, box.clientWidth / size.width, box.clientHeight / size.height));
}

function resize(box: HTMLElement | null, zoom: number): void {
  const picture = box?.querySelector('svg');
  if (picture) picture.style.width = `${picture.viewBox.baseVal.width * zoom}px`;
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
