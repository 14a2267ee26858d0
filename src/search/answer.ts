import { type Diagnosis, diagnose } from './diagnosis/diagnose';
import { looksHealthy } from './diagnosis/healthy';
import type { SearchEngine, SearchResult } from './engine';

/**
 * How an answer ends: a page was found; the text is about Kubernetes but no page here is about it; nothing in it is known;
 * it is an output in which nothing is wrong.
 */
export type End = 'found' | 'not-here' | 'nothing' | 'healthy';

/** The answer to whatever stands in the search field: a few words, an error line, or the output of a command. */
export interface Answer {
  /** The best first, one per page, never empty where the index holds a page. */
  readonly results: readonly SearchResult[];
  /** What was read in an output; without readings the text is an ordinary query. */
  readonly diagnosis: Diagnosis;
  /** What the results are worth as a whole. */
  readonly end: End;
}

const MOST_RESULTS = 10;
/**
 * Scores are absolute: what a page counts does not depend on the others. Where the best is below this one, it was not right in nine of
 * ten queries of the set, and below the second next to nothing was understood.
 */
const NOT_HERE = 50;
const NOTHING = 30;

/** Answers a query or a paste. Of a text of several lines what its readers understood comes first, then what its words find. */
export function answer(engine: SearchEngine, text: string, limit = MOST_RESULTS): Answer {
  const diagnosis = diagnose(text, engine);
  const isOutput = /[\r\n]\s*\S/.test(text.trim());
  const found = engine.search(diagnosis.text, limit);
  if (!isOutput || diagnosis.findings.length === 0) {
    const healthy = diagnosis.findings.length === 0 && looksHealthy(diagnosis.text);
    return { results: found, diagnosis, end: healthy ? 'healthy' : endOf(found) };
  }
  const read = diagnosis.findings.map(({ result }) => result);
  const known = new Set(read.map(({ key }) => key));
  const results = [...read, ...found.filter(({ key }) => !known.has(key))].slice(0, limit);
  return { results, diagnosis, end: endOf(results) };
}

function endOf([best]: readonly SearchResult[]): End {
  const isNamed = best?.evidence.some(({ kind }) => kind !== 'words' && kind !== 'nearest');
  if (best === undefined || (best.score < NOTHING && !isNamed)) return 'nothing';
  return best.score < NOT_HERE ? 'not-here' : 'found';
}
