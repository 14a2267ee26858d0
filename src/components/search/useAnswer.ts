import type { Answer } from '@site/src/search/answer';
import { useDeferredValue, useMemo } from 'react';
import type { LoadedSearch } from './load';

/** Answers the text as it is typed. Typing never waits: the answer of the newest text follows when there is time. */
export function useAnswer(search: LoadedSearch | undefined, text: string): Answer | undefined {
  const deferred = useDeferredValue(text);
  return useMemo(() => {
    if (search === undefined || deferred.trim() === '') return undefined;
    const start = performance.now();
    const answer = search.answer(search.engine, deferred);
    // The browser's own list of measurements: `npm run bench` reads it, and so can anybody in the developer tools.
    performance.measure('search', { start });
    return answer;
  }, [search, deferred]);
}
