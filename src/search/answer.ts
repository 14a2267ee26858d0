import { type Diagnosis, diagnose } from './diagnosis/diagnose';
import type { SearchEngine, SearchResult } from './engine';

/** The answer to whatever stands in the search field: a few words, an error line, or the output of a command. */
export interface Answer {
  /** The best first, one per page, never empty where the index holds a page. */
  readonly results: readonly SearchResult[];
  /** What was read in an output; without readings the text is an ordinary query. */
  readonly diagnosis: Diagnosis;
}

const MOST_RESULTS = 10;

/** Answers a query or a paste. Of a text of several lines what its readers understood comes first, then what its words find. */
export function answer(engine: SearchEngine, text: string, limit = MOST_RESULTS): Answer {
  const diagnosis = diagnose(text, engine);
  const isOutput = /[\r\n]\s*\S/.test(text.trim());
  const found = engine.search(diagnosis.text, limit);
  if (!isOutput || diagnosis.findings.length === 0) return { results: found, diagnosis };
  const read = diagnosis.findings.map(({ result }) => result);
  const known = new Set(read.map(({ key }) => key));
  return { results: [...read, ...found.filter(({ key }) => !known.has(key))].slice(0, limit), diagnosis };
}
