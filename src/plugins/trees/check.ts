import type { PageKey } from '../../content';
import { ALL_TREES, checkTrees } from '../../trees';
import type { Site } from '../content/site';

/** Checks all trees against the written pages. Throws with every finding; the message names tree, question and answer. */
export function checkAllTrees(site: Site): void {
  const sections = (key: PageKey) => {
    const page = site.pages.get(key);
    return page && new Set(page.texts.en.headings.map(({ id }) => id));
  };
  const findings = checkTrees(ALL_TREES, { sections });
  if (findings.length === 0) return;
  const lines = findings.map(
    ({ tree, at, message }) => `  src/trees/catalogue/${tree}.ts${at ? ` ${at}` : ''}: ${message}`,
  );
  throw new Error(`The decision trees do not fit the pages:\n${lines.join('\n')}`);
}
