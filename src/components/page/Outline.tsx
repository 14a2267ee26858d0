import type { TOCItem } from '@docusaurus/mdx-loader';
import { TreePosition } from '@site/src/components/trees/TreePosition';
import { useLocale } from '@site/src/components/useLocale';
import type { TreePosition as Position } from '@site/src/trees/position';
import { useEffect, useState } from 'react';
import styles from './Outline.module.css';
import { TEXTS } from './texts';

interface Props {
  readonly items: readonly TOCItem[];
  /** Where the page stands in its decision tree. */
  readonly tree?: Position;
}

/** The sections of the page, the one in view marked. */
export function Outline({ items, tree }: Props) {
  const locale = useLocale();
  const current = useSectionInView(items);
  return (
    <aside className={styles.outline}>
      <nav aria-labelledby="outline">
        <p id="outline">{TEXTS.onThisPage[locale]}</p>
        <ul>
          {items.map(({ id, level, value }) => (
            <li key={id} data-level={level}>
              <a
                href={`#${id}`}
                aria-current={id === current ? 'true' : undefined}
                // biome-ignore lint/security/noDangerouslySetInnerHtml: the heading's own HTML, made by the build.
                dangerouslySetInnerHTML={{ __html: value }}
              />
            </li>
          ))}
        </ul>
      </nav>
      {tree && (
        <div className={styles.tree}>
          <TreePosition {...tree} />
        </div>
      )}
    </aside>
  );
}

/** The last heading that has passed the upper third of the window. */
function useSectionInView(items: readonly TOCItem[]): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    const find = () => {
      const passed = items.filter(({ id }) => {
        const heading = document.getElementById(id);
        return heading && heading.getBoundingClientRect().top < window.innerHeight / 3;
      });
      setCurrent(passed.at(-1)?.id);
    };
    find();
    window.addEventListener('scroll', find, { passive: true });
    return () => window.removeEventListener('scroll', find);
  }, [items]);
  return current;
}
