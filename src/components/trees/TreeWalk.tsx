import { Picture } from './Picture';
import styles from './TreePage.module.css';
import { usePasteReader } from './usePasteReader';
import { useTreeWalk } from './useWalk';
import { WalkPanel } from './WalkPanel';
import type { TreeWalkData } from './walkData';

interface Props extends Pick<TreeWalkData, 'view' | 'trees'> {
  /** The picture as one `<svg>` element. */
  readonly picture: string;
}

/** The walk through a tree, and beside it the picture with the step at hand. */
export function TreeWalk({ view, trees, picture }: Props) {
  const tree = useTreeWalk(view);
  const paste = usePasteReader();
  return (
    <div className={styles.columns}>
      <WalkPanel view={view} tree={tree} trees={trees} paste={paste} />
      <Picture svg={picture} view={view} tree={tree} />
    </div>
  );
}
