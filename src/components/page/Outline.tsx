import type { TOCItem } from '@docusaurus/mdx-loader';
import { useClosing } from '@site/src/components/useClosing';
import { useLocale } from '@site/src/components/useLocale';
import { useEffect, useRef, useState } from 'react';
import styles from './Outline.module.css';
import { TEXTS } from './texts';

interface Props {
  readonly items: readonly TOCItem[];
}

/** The sections of the page, the one in view marked: beside the text where there is room, else folded at its top. */
export function Outline({ items }: Props) {
  const locale = useLocale();
  const current = useSectionInView(items);
  const folded = useRef<HTMLDetailsElement>(null);
  useClosing(folded);
  if (items.length === 0) return null;
  return (
    <>
      <details className={styles.folded} data-folded ref={folded}>
        <summary>{TEXTS.onThisPage[locale]}</summary>
        <nav aria-label={TEXTS.onThisPage[locale]}>
          <Sections items={items} current={current} />
        </nav>
      </details>
      <nav className={styles.beside} aria-label={TEXTS.onThisPage[locale]} data-outline>
        <p>{TEXTS.onThisPage[locale]}</p>
        <Sections items={items} current={current} />
      </nav>
    </>
  );
}

function Sections({ items, current }: Props & { readonly current: string | undefined }) {
  return (
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
