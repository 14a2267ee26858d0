import { answer } from '../answer';
import type { SearchEngine, SearchResult } from '../engine';

/** One line of output, or what is wrong with the line of input. */
export type Answer = { readonly output: string } | { readonly problem: string };

/** Answers an input line that holds a JSON string with a line of JSON. `number` counts input lines from 1. */
export function answerJsonLine(engine: SearchEngine, line: string, number: number): Answer {
  let query: unknown;
  try {
    query = JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: `Line ${number}: not JSON (${reason}), expected a JSON string such as "ImagePullBackOff".` };
  }
  if (typeof query !== 'string') {
    return { problem: `Line ${number}: found ${describe(query)}, expected a JSON string such as "ImagePullBackOff".` };
  }
  const results = answer(engine, query).results.map(({ key, section, url, title, score, why }) => ({
    key,
    section,
    url,
    title,
    score,
    why,
  }));
  return { output: JSON.stringify({ query, results }) };
}

/** A list for a reader: title, address with section, and why. */
export function answerReadably(engine: SearchEngine, query: string): string {
  const lines = answer(engine, query).results.map(describeResult);
  return `${query}\n${lines.join('\n')}\n`;
}

function describeResult({ title, sectionTitle, url, section, why }: SearchResult, at: number): string {
  const heading = sectionTitle === '' ? title : `${title} › ${sectionTitle}`;
  return `${String(at + 1).padStart(3)}. ${heading}\n     ${url}${section === '' ? '' : `#${section}`}\n     ${why}`;
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `a JSON ${typeof value}`;
}
