import {
  applyLink,
  EMPTY_STATE,
  type LabelPair,
  linkValues,
  restoreState,
  serialiseState,
  type ValueState,
} from '@site/src/commands';
import { useSyncExternalStore } from 'react';

const KEY = 'values';

let state: ValueState = EMPTY_STATE;
let restored = false;
const listeners = new Set<() => void>();

/** The values of this tab. The server and the first render in the browser know none, so that both give the same page. */
export function useValueState(): ValueState {
  return useSyncExternalStore(subscribe, currentState, () => EMPTY_STATE);
}

/** The values of this tab, outside React. */
export function currentState(): ValueState {
  restore();
  return state;
}

/** Changes the values of this tab, shows them everywhere, and keeps them for as long as the tab lives. */
export function updateState(change: (before: ValueState) => ValueState): void {
  restore();
  const next = change(state);
  if (next === state) return;
  state = next;
  try {
    sessionStorage.setItem(KEY, serialiseState(state));
  } catch {
    // Storage may be switched off; the values then live until the page is left.
  }
  for (const listener of listeners) listener();
}

/** Takes the labels of the address; `allowed` are those that describe the fault of an alert. */
export function takeLink(pairs: readonly LabelPair[], allowed?: readonly string[]): void {
  updateState((before) => applyLink(before, linkValues(pairs, allowed)));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function restore(): void {
  if (restored || typeof window === 'undefined') return;
  restored = true;
  try {
    state = restoreState(sessionStorage.getItem(KEY));
  } catch {
    // As above.
  }
}
