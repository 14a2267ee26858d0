import { createStorageSlot } from '@docusaurus/theme-common';
import { useLocale } from '@site/src/components/useLocale';
import { TEXTS } from './texts';
import styles from './tools.module.css';

/** Where the inline script of the page looks; writing to it never throws, also where storage is blocked. */
const STORED_THEME = createStorageSlot('theme');

/**
 * Switches the theme. The state is the attribute that the inline script of the page set before the first paint, so
 * nothing is rendered twice and nothing flashes; the choice is kept where that script looks for it.
 */
export function ThemeToggle() {
  const locale = useLocale();
  return (
    <button
      type="button"
      className={styles.theme}
      title={TEXTS.theme[locale]}
      aria-label={TEXTS.theme[locale]}
      onClick={toggle}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </button>
  );
}

function toggle() {
  const root = document.documentElement;
  const theme = root.getAttribute('data-theme') === 'dark' ? 'light' : 'dark';
  root.setAttribute('data-theme', theme);
  root.setAttribute('data-theme-choice', theme);
  STORED_THEME.set(theme);
}
