import { CATALOGUE, isPageKey, PAGE_KEYS } from '../catalogue';
import { KINDS } from '../kind';
import { didYouMean } from '../nearest';
import type { Problem } from '../page';
import { type PageFile, pagePath, parsePagePath } from '../page-file';
import type { SourceFile } from './files';

const FOLDERS = '`runbooks/<area>/<key>.md`, `how-to/<key>.md`, `reference/<key>.md` or `alerts/<AlertName>.md`';

/** What the place of a file says about its page, or the problem where no page may lie there. */
export function placeOfFile(
  { file, path, locale }: SourceFile,
  alerts: ReadonlyMap<string, string>,
): { page: PageFile } | { problem: Problem } {
  const problem = (message: string) => ({ problem: { file, line: 1, column: 1, message, locale } });
  const page = parsePagePath(path);
  if (page === undefined) return problem(`Unexpected file \`${path}\`, expected ${FOLDERS}. Move or rename it.`);
  const { key, kind } = page;
  if (kind === 'alert') {
    return alerts.has(key)
      ? { page }
      : problem(
          `Unexpected alert "${key}", expected one of the alert table.${didYouMean(key, alerts.keys())} Alerts stand in src/content/alerts/.`,
        );
  }
  if (!isPageKey(key)) {
    return problem(
      `Unexpected key "${key}", expected a key of the catalogue.${didYouMean(key, PAGE_KEYS)} Rename the file, or plan the page in src/content/catalogue/.`,
    );
  }
  if (pagePath(key) !== path) {
    const planned = KINDS[CATALOGUE[key].kind].en.toLowerCase();
    return problem(
      `Unexpected place of "${key}", expected \`${pagePath(key)}\`: the catalogue has it there as a page of kind ${planned}. Move the file, in both languages.`,
    );
  }
  return { page };
}
