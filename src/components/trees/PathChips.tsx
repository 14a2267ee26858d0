import Link from '@docusaurus/Link';
import { useLocale } from '@site/src/components/useLocale';
import { writePath, writeTrail } from '@site/src/trees/browser';
import styles from './PathChips.module.css';
import { TEXTS } from './texts';
import type { TreeWalk } from './useWalk';
import type { TreeLink } from './walkData';

interface Props {
  readonly tree: TreeWalk;
  readonly trees: readonly TreeLink[];
  readonly title: string;
}

/** The path so far as a line of chips: the trees that were walked before, and the answers of this one. Each leads back to its place. */
export function PathChips({ tree, trees, title }: Props) {
  const locale = useLocale();
  const { walk, trail, hrefOf, go } = tree;
  return (
    <nav className={styles.path} aria-label={TEXTS.path[locale]}>
      <ol>
        {trail.map((part, index) => {
          const link = trees.find(({ id }) => id === part.tree);
          if (link === undefined) return null;
          const via = writeTrail(trail.slice(0, index));
          const query = new URLSearchParams({ at: writePath(part.path), ...(via && { via }) });
          return (
            <li key={`${part.tree} ${part.path.join('.')}`}>
              <Link className={styles.tree} to={`${link.href}?${query}`}>
                {link.title}
              </Link>
            </li>
          );
        })}
        <li>
          <Chip href={hrefOf([])} current={walk.path.length === 0} onGo={() => go([])}>
            {trail.length > 0 ? title : TEXTS.start[locale]}
          </Chip>
        </li>
        {walk.steps.map(({ answer, answerId }, index) => {
          const path = walk.path.slice(0, index + 1);
          return (
            <li key={path.join('.')}>
              <Chip href={hrefOf(path)} current={path.length === walk.path.length} onGo={() => go(path)}>
                {answer.label || answerId}
              </Chip>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

interface ChipProps {
  readonly href: string;
  readonly current: boolean;
  readonly onGo: () => void;
  readonly children: string;
}

function Chip({ href, current, onGo, children }: ChipProps) {
  return (
    <a
      className={styles.chip}
      href={href}
      aria-current={current ? 'step' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onGo();
      }}
    >
      {children}
    </a>
  );
}
