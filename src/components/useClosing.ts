import { type RefObject, useEffect } from 'react';

/** Closes a `<details>` that lies over the page when somebody chooses a link in it, presses Escape or points elsewhere. */
export function useClosing(details: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const close = (event: Event): void => {
      const box = details.current;
      if (!box?.open || !(event.target instanceof Element)) return;
      const inside = box.contains(event.target);
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        if (inside) box.querySelector('summary')?.focus();
      } else if (inside && (event.type === 'pointerdown' || event.target.closest('a') === null)) return;
      box.open = false;
    };
    const events = ['pointerdown', 'click', 'keydown'] as const;
    for (const event of events) document.addEventListener(event, close);
    return () => {
      for (const event of events) document.removeEventListener(event, close);
    };
  }, [details]);
}
