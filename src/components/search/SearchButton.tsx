import { useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { noteLinkedText } from '@site/src/commands';
import { updateState } from '@site/src/components/commands/store';
import { keepForRenewal } from '@site/src/components/renew';
import { useLocale } from '@site/src/components/useLocale';
import { type ComponentType, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { BUTTON_TEXTS } from './buttonTexts';
import { loadDialog, loadSearch, prefetchSearch } from './load';
import styles from './SearchButton.module.css';
import { useIndexAddress } from './useIndexAddress';

type Dialog = ComponentType<{ readonly initialText: string; readonly onClose: () => void }>;
/** A longer text does not come from a person who shares a link. */
const LONGEST_LINKED_QUERY = 2000;

/**
 * The way to the search from every page: a click, `/`, `Ctrl K` or `⌘ K`, or `?q=` in the address. It is mounted once, in the header.
 * Without JavaScript it is a link to the list of symptoms.
 */
export function SearchButton() {
  const locale = useLocale();
  const [text, setText] = useState<string>();
  const [SearchDialog, setSearchDialog] = useState<Dialog>();
  const index = useIndexAddress();
  const symptoms = useBaseUrl('/symptoms/');
  useEffect(() => (index === '' ? undefined : prefetchSearch(index)), [index]);
  const open = (query: string): void => {
    // The dialog and the index are fetched at the same time, not one after the other.
    if (index !== '') loadSearch(index).catch(() => undefined);
    // Not by `lazy`: React holds back what a boundary shows after its fallback for 300 ms.
    loadDialog().then(
      (module) => setSearchDialog(() => module.default),
      () => undefined,
    );
    setText(query);
  };
  useShortcuts(() => open(text ?? ''));
  useRenewal(text, open);
  useLinkedQuery(open);
  return (
    <>
      <a
        className={styles.button}
        href={symptoms}
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          open('');
        }}
      >
        {BUTTON_TEXTS.search[locale]} <span className={styles.key} />
      </a>
      {text !== undefined &&
        SearchDialog !== undefined &&
        createPortal(<SearchDialog initialText={text} onClose={() => setText(undefined)} />, document.body)}
    </>
  );
}

/** A search that was open when the page had to load itself again opens again. The text stands in its field. */
function useRenewal(text: string | undefined, open: (query: string) => void): void {
  const isOpen = useRef(false);
  isOpen.current = text !== undefined;
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const field = () => document.querySelector<HTMLInputElement>('dialog input[role=combobox]');
    const kept = keepForRenewal('search', () => (isOpen.current ? ` ${field()?.value ?? ''}` : ''));
    if (kept !== '') latest.current(kept.trim());
  }, []);
}

function useShortcuts(open: () => void): void {
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isCommand =
        event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      if (!isCommand && !isSlash) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Opens the search that an address asks for, once for each address. */
function useLinkedQuery(open: (text: string) => void): void {
  const { search } = useLocation();
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const query = new URLSearchParams(search).get('q')?.slice(0, LONGEST_LINKED_QUERY).trim();
    if (!query) return;
    // Whatever an address carries is a link's: what is found in this text is asked about as any other value of one.
    updateState((before) => noteLinkedText(before, query));
    latest.current(query);
  }, [search]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
