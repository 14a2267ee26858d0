import type { Answer } from '@site/src/search/answer';
import { useDeferredValue, useMemo } from 'react';
import type { LoadedSearch } from './load';

/** Answers the text as it is typed. Typing never waits: the answer of the newest text follows when there is time. */
export function useAnswer(search: LoadedSearch | undefined, text: string): Answer | undefined {
  const deferred = useDeferredValue(text);
  return useMemo(() => {
    if (search === undefined || deferred.trim() === '') return undefined;
    return search.answer(search.engine, deferred);
  }, [search, deferred]);
}
