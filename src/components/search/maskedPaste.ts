import { maskSecrets } from '@site/src/search/secrets';
import { type ClipboardEvent, useCallback, useLayoutEffect, useRef } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Takes a paste into a field with its secrets masked before anybody reads them on the screen. A paste without secrets is the browser's own. */
export type MaskedPaste = (event: ClipboardEvent<Field>, change: (text: string) => void) => void;

/** The masked paste, which leaves the cursor behind what was pasted. */
export function useMaskedPaste(): MaskedPaste {
  const cursor = useRef<{ readonly field: Field; readonly at: number }>(undefined);
  useLayoutEffect(() => {
    if (cursor.current === undefined) return;
    const { field, at } = cursor.current;
    cursor.current = undefined;
    field.setSelectionRange(at, at);
  });
  return useCallback((event, change) => {
    const field = event.currentTarget;
    const pasted = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n');
    const start = field.selectionStart ?? field.value.length;
    const before = field.value.slice(0, start);
    // What stands around it decides too: a password may be pasted behind the name of its key.
    const whole = before + pasted + field.value.slice(field.selectionEnd ?? start);
    const masked = maskSecrets(whole);
    if (masked === whole) return;
    event.preventDefault();
    cursor.current = { field, at: before.length + pasted.length };
    change(masked);
  }, []);
}
