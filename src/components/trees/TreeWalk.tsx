import { useEffect, useRef } from 'react';
import { Answered } from './Answered';
import { TreeMap } from './TreeMap';
import styles from './TreePage.module.css';
import { usePasteReader } from './usePasteReader';
import { useTreeWalk } from './useWalk';
import { WalkPanel } from './WalkPanel';
import type { TreeWalkData } from './walkData';

interface Props extends Pick<TreeWalkData, 'view' | 'trees'> {
  /** The picture as one `<svg>` element. */
  readonly picture: string;
}

/** The walk through a tree: the step at hand, beside it what was answered and where the answers lead, and the whole tree on request. */
export function TreeWalk({ view, trees, picture }: Props) {
  const tree = useTreeWalk(view);
  const paste = usePasteReader();
  const top = useRef<HTMLDivElement>(null);
  // Somebody who was sent a step comes to see it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the address said at first counts.
  useEffect(() => {
    if (tree.ready && tree.walk.path.length > 0 && location.hash === '')
      top.current?.scrollIntoView({ block: 'start' });
  }, [tree.ready]);
  return (
    <div className={styles.columns} ref={top}>
      <WalkPanel view={view} tree={tree} trees={trees} paste={paste} />
      <div className={styles.beside}>
        <Answered view={view} tree={tree} />
        <TreeMap svg={picture} view={view} tree={tree} />
      </div>
    </div>
  );
}
