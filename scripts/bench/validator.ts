import { readFileSync } from 'node:fs';
import { validateText } from '../../src/validator';
import { expandPaths, type NamedText, validateTexts } from '../../src/validator/build';
import { processorTime } from '../../src/validator/limits';

/** What the validator manages. Times in milliseconds. */
export interface ValidatorSpeed {
  readonly snippets: number;
  /** Per second of processor time, without ShellCheck, once everything is loaded. */
  readonly snippetsPerSecond: number;
  /** The whole site with ShellCheck where it is installed, with an empty cache of this process. */
  readonly wholeSite: number;
}

const LEAST_SNIPPETS = 3_000;

/** Measures the validator over the pages of the site, again and again until enough snippets were checked. */
export async function measureValidator(folders: readonly string[] = ['docs', 'i18n']): Promise<ValidatorSpeed> {
  const pages = expandPaths(folders).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  await countSnippets(pages);
  const start = processorTime();
  let snippets = 0;
  while (snippets < LEAST_SNIPPETS) {
    const counted = await countSnippets(pages);
    if (counted === 0) throw new Error('There are no snippets to measure with.');
    snippets += counted;
  }
  const snippetsPerSecond = (snippets / (processorTime() - start)) * 1000;
  const before = performance.now();
  await validateTexts(pages);
  return { snippets, snippetsPerSecond, wholeSite: performance.now() - before };
}

async function countSnippets(pages: readonly NamedText[]): Promise<number> {
  let snippets = 0;
  for (const { path, text } of pages) snippets += (await validateText(path, text)).snippets.length;
  return snippets;
}
