import type { Answer } from '@site/src/search/answer';
import { useEffect, useState } from 'react';
import type { LoadedSearch } from './load';

interface Known {
  readonly search: LoadedSearch;
  readonly text: string;
  readonly answer: Answer;
}

/** The answer, and whether it is that of the text as it stands now. Until the next one is there, the last one stays. */
export interface CurrentAnswer {
  readonly answer?: Answer;
  readonly isCurrent: boolean;
}

/** Answers the text as it is typed. Typing never waits: the answer of the newest text follows when it is there. */
export function useAnswer(search: LoadedSearch | undefined, text: string): CurrentAnswer {
  const [known, setKnown] = useState<Known>();
  const isEmpty = text.trim() === '';
  useEffect(() => {
    if (search === undefined || isEmpty) return undefined;
    let isWanted = true;
    const start = performance.now();
    search.answer(text).then(
      (answer) => {
        if (!isWanted) return;
        // The browser's own list of measurements: `npm run bench` reads it, and so can anybody in the developer tools.
        performance.measure('search', { start });
        setKnown({ search, text, answer });
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [search, text, isEmpty]);
  if (isEmpty || known === undefined || known.search !== search) return { isCurrent: isEmpty };
  return { answer: known.answer, isCurrent: known.text === text };
}
