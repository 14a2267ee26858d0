import { useState } from 'preact/hooks';

/** What of React there is in the browser's bundle; an import of anything else fails the build. */
export {
  createContext,
  createElement,
  Fragment,
  forwardRef,
  memo,
  startTransition,
  useCallback,
  useContext,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  useSyncExternalStore,
  useTransition,
} from 'preact/compat';

let count = 0;

/**
 * The islands of a page are roots of their own, and each root of Preact would count its ids from the start. React's ids
 * in the HTML begin with an underscore or a colon, so these are new to the page.
 */
export function useId(): string {
  const [id] = useState(() => `i${count++}`);
  return id;
}
