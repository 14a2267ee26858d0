import type { SearchEngine } from '@site/src/search/engine';
import type { IndexData } from '@site/src/search/index-data/data';

/** The engine with its index, and the functions that use it. */
export interface LoadedSearch {
  readonly engine: SearchEngine;
  readonly answer: typeof import('@site/src/search/browser').answer;
  readonly diagnose: typeof import('@site/src/search/browser').diagnose;
}

let loading: { readonly address: string; readonly search: Promise<LoadedSearch> } | undefined;
let loaded: LoadedSearch | undefined;

/** Loads engine and index once; after a failure, for example without a network, the next call tries again. */
export function loadSearch(address: string): Promise<LoadedSearch> {
  if (loading?.address === address) return loading.search;
  loaded = undefined;
  const search = load(address);
  loading = { address, search };
  search.then(
    (done) => {
      if (loading?.address === address) loaded = done;
    },
    () => {
      if (loading?.address === address) loading = undefined;
    },
  );
  return search;
}

/** Loads the dialog. */
export function loadDialog(): Promise<typeof import('./SearchDialog')> {
  return import('./SearchDialog');
}

/** What is loaded already. */
export function loadedSearch(): LoadedSearch | undefined {
  return loaded;
}

/**
 * Loads them while the browser has nothing else to do, and with them the dialog, so that the first search is answered at once
 * and works offline.
 */
export function prefetchSearch(address: string): () => void {
  const start = (): void => {
    loadSearch(address).catch(() => undefined);
    loadDialog().catch(() => undefined);
  };
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(start, 1500);
    return () => clearTimeout(timer);
  }
  let idle = 0;
  const whenIdle = (): void => {
    idle = requestIdleCallback(start, { timeout: 5000 });
  };
  if (document.readyState === 'complete') whenIdle();
  else window.addEventListener('load', whenIdle, { once: true });
  return () => {
    window.removeEventListener('load', whenIdle);
    cancelIdleCallback(idle);
  };
}

async function load(address: string): Promise<LoadedSearch> {
  const [data, { openIndex, answer, diagnose }] = await Promise.all([
    fetchIndex(address),
    import('@site/src/search/browser'),
  ]);
  return { engine: openIndex(data), answer, diagnose };
}

async function fetchIndex(address: string): Promise<IndexData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const data: unknown = await response.json();
  if (!isIndex(data)) throw new Error(`${address}: not a search index of this version`);
  return data;
}

function isIndex(data: unknown): data is IndexData {
  return typeof data === 'object' && data !== null && 'version' in data && data.version === 1 && 'pages' in data;
}
