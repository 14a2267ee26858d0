import { renew } from '@site/src/components/renew';
import type { Answer } from '@site/src/search/answer';
import type { Diagnosis } from '@site/src/search/diagnosis/diagnose';
import type { Question, Reply, Request } from './worker-messages';

/** The search, which runs in a worker. */
export interface LoadedSearch {
  readonly answer: (text: string) => Promise<Answer>;
  readonly diagnose: (text: string) => Promise<Diagnosis>;
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
      void renew();
    },
  );
  return search;
}

/** Loads the dialog. */
export async function loadDialog(): Promise<typeof import('./SearchDialog')> {
  try {
    return await import('./SearchDialog');
  } catch (error) {
    void renew();
    throw error;
  }
}

/** What is loaded already. */
export function loadedSearch(): LoadedSearch | undefined {
  return loaded;
}

/**
 * Loads them while the browser has nothing else to do, and with them the dialog, so that the first search is answered at once
 * and works offline. On a slow or metered line they wait until somebody searches.
 */
export function prefetchSearch(address: string): () => void {
  if (isSlowLine()) return () => undefined;
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

/** Whether the browser says that the line is slow or the reader saves data; those that say nothing are taken for fast. */
function isSlowLine(): boolean {
  if (!('connection' in navigator)) return false;
  const { saveData, effectiveType } = navigator.connection as { saveData?: boolean; effectiveType?: string };
  return saveData === true || (effectiveType !== undefined && effectiveType !== '4g');
}

async function load(address: string): Promise<LoadedSearch> {
  const ask = startWorker();
  await ask({ kind: 'open', address });
  return {
    // The worker replies to each kind of question with the type that belongs to it.
    answer: (text) => ask({ kind: 'answer', text }) as Promise<Answer>,
    diagnose: (text) => ask({ kind: 'diagnose', text }) as Promise<Diagnosis>,
  };
}

function startWorker(): (question: Question) => Promise<unknown> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const open = new Map<number, PromiseWithResolvers<unknown>>();
  let id = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const one = open.get(data.id);
    open.delete(data.id);
    if (data.error === undefined) one?.resolve(data.result);
    else one?.reject(new Error(data.error));
  });
  worker.addEventListener('error', () => {
    for (const one of open.values()) one.reject(new Error('The search could not be started.'));
    open.clear();
  });
  return (question) => {
    id += 1;
    const one = promiseWithResolvers<unknown>();
    open.set(id, one);
    worker.postMessage({ id, question } satisfies Request);
    return one.promise;
  };
}

interface PromiseWithResolvers<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
  readonly reject: (reason: Error) => void;
}

/** Browsers have it as `Promise.withResolvers` since 2024 only. */
function promiseWithResolvers<Value>(): PromiseWithResolvers<Value> {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<Value>((one, other) => {
    resolve = one;
    reject = other;
  });
  return { promise, resolve, reject };
}
