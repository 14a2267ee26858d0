import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { SearchButton } from '@site/src/components/search/SearchButton';
import { useClosing } from '@site/src/components/useClosing';
import { useLocale } from '@site/src/components/useLocale';
import type { Locale } from '@site/src/content/locale';
import { Fragment, useEffect, useRef, useState } from 'react';
import styles from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { ThemeToggle } from './ThemeToggle';
import { SECTIONS, TEXTS } from './texts';

/** The bar at the top of every page: name, sections, search, language and theme. It needs no JavaScript to navigate. */
export function Header() {
  const locale = useLocale();
  const menu = useRef<HTMLDetailsElement>(null);
  const { pathname } = useLocation();
  const [near, setNear] = useState<readonly Near[]>([]);
  useClosing(menu);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address, not a value, is what closes the menu.
  useEffect(() => {
    if (menu.current) menu.current.open = false;
  }, [pathname]);
  return (
    <header className={styles.header}>
      <Link className={styles.name} to="/">
        <Mark />
        <span>{TEXTS.site[locale]}</span>
      </Link>
      <nav className={styles.wide} aria-label={TEXTS.sections[locale]}>
        <Sections />
      </nav>
      <div className={styles.tools}>
        <SearchButton />
        <LanguageSwitch />
        <ThemeToggle />
        <details className={styles.menu} ref={menu} onToggle={() => setNear(readNear(locale))}>
          <summary>{TEXTS.menu[locale]}</summary>
          <nav aria-label={TEXTS.sections[locale]}>
            <Sections />
            {near.map(({ title, links }) => (
              <Fragment key={title}>
                <p>{title}</p>
                <ul>
                  {links.map(({ href, text }) => (
                    <li key={href}>
                      <a href={href}>{text}</a>
                    </li>
                  ))}
                </ul>
              </Fragment>
            ))}
          </nav>
        </details>
      </div>
    </header>
  );
}

interface Near {
  readonly title: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
}

/** What the page itself shows beside its text on a wide window: its contents and its area. */
function readNear(locale: Locale): readonly Near[] {
  const lists = [
    { title: TEXTS.contents[locale], links: '[data-outline] a' },
    { title: TEXTS.area[locale], links: '[data-area] a' },
  ];
  return lists
    .map(({ title, links }) => ({
      title,
      links: [...document.querySelectorAll<HTMLAnchorElement>(links)].map((link) => ({
        href: link.getAttribute('href') ?? '',
        text: link.textContent ?? '',
      })),
    }))
    .filter(({ links }) => links.length > 0);
}

function Sections() {
  const locale = useLocale();
  const { pathname } = useLocation();
  const root = useBaseUrl('/');
  const here = pathname.startsWith(root) ? `/${pathname.slice(root.length)}` : pathname;
  return (
    <ul>
      {SECTIONS.map(({ address, label, covers }) => (
        <li key={address}>
          <Link to={address} aria-current={covers.test(here) ? 'true' : undefined}>
            {label[locale]}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** A branch that ends in one found cause. */
function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d="M3 10h5m0 0 4-6h5M8 10l4 6h2" fill="none" stroke="currentColor" strokeWidth="1.75" />
      <circle cx="16" cy="16" r="2.5" fill="var(--accent)" />
    </svg>
  );
}
