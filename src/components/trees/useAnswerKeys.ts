import { type RefObject, useEffect, useRef } from 'react';

interface Actions {
  /** `index` counts from 0. */
  readonly answer: (index: number) => void;
  readonly back: () => void;
  /** Whether keys count only while the focus is in the walk or on the summary above it. */
  readonly onlyInside: boolean;
}

/**
 * Keys 1 to 9 and Backspace, while the focus is in the walk or nowhere in particular. They do nothing in a field,
 * with a modifier, or while a dialog is open, so that typing and the browser's own keys stay as they are.
 */
export function useAnswerKeys(panel: RefObject<HTMLElement | null>, actions: Actions): void {
  const current = useRef(actions);
  current.current = actions;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const focused = document.activeElement;
      if (
        !isFree(focused, panel.current, current.current.onlyInside) ||
        document.querySelector('dialog[open]') !== null
      )
        return;
      if (/^[1-9]$/.test(event.key)) current.current.answer(Number(event.key) - 1);
      else if (event.key === 'Backspace') current.current.back();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [panel]);
}

function isFree(focused: Element | null, panel: HTMLElement | null, onlyInside: boolean): boolean {
  if (focused === null || focused === document.body) return !onlyInside;
  if (focused.closest('input, textarea, select, [contenteditable="true"]') !== null) return false;
  const around = onlyInside ? panel?.closest('details[open]') : panel;
  return around?.contains(focused) ?? false;
}
