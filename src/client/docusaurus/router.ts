import { useSyncExternalStore } from 'react';

/** The parts of the address that components read. */
interface Address {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

const listeners = new Set<() => void>();

let current: Address = read();

/** Stands in for `useLocation` of `@docusaurus/router`. */
export function useLocation(): Address {
  return useSyncExternalStore(subscribe, address);
}

/** Stands in for `useHistory` of `@docusaurus/router`: within a page the address changes, another page is loaded. */
export function useHistory(): typeof HISTORY {
  return HISTORY;
}

const HISTORY = {
  get location(): Address {
    return address();
  },
  push(to: string): void {
    const target = new URL(to, location.href);
    if (!isThisPage(target)) {
      location.assign(target);
      return;
    }
    const isSection = target.hash !== '' && target.hash !== location.hash;
    if (isSection) location.hash = target.hash;
    if (isSection) history.replaceState(history.state, '', target);
    else history.pushState(null, '', target);
    changed();
  },
  replace({ pathname, search, hash }: Address): void {
    history.replaceState(history.state, '', pathname + search + hash);
    changed();
  },
};

function isThisPage(target: URL): boolean {
  return target.origin === location.origin && target.pathname === location.pathname;
}

function read(): Address {
  const { pathname, search, hash } = location;
  return { pathname, search, hash };
}

/** The same object for as long as the address stays the same. */
function address(): Address {
  const now = read();
  if (now.pathname !== current.pathname || now.search !== current.search || now.hash !== current.hash) current = now;
  return current;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function changed(): void {
  for (const listener of listeners) listener();
}

addEventListener('popstate', changed);
addEventListener('hashchange', changed);
