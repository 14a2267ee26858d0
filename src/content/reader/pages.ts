import { checkActingHtml } from '../checks/acting-html';
import { checkCauses } from '../checks/causes';
import { checkChinese } from '../checks/chinese';
import { checkFacts } from '../checks/facts';
import { checkHeadings } from '../checks/headings';
import { checkLinks } from '../checks/links';
import { checkMarks } from '../checks/marks';
import { checkOwnership } from '../checks/ownership';
import { checkParity, type MermaidStructure } from '../checks/parity';
import { checkSections } from '../checks/sections';
import type { CheckedText } from '../checks/text';
import type { WrittenSite } from '../links/site';
import { LOCALES } from '../locale';
import type { Page, Problem } from '../page';
import { DOCS_FOLDERS } from '../page-file';
import { addressOf, type Draft, readDraft } from './draft';
import { readSourceFiles } from './files';
import { placeOfFile } from './place';

/** What the reader of pages has to know of the rest of the site. */
export interface ReadOptions extends Omit<WrittenSite, 'pages'> {
  /** Gives the structure of a diagram, which all languages share. Without it the content of `mermaid` fences is not compared. */
  readonly mermaidStructure?: MermaidStructure;
}

/** The pages that are right in all languages, and everything that is wrong with the others. */
export interface ReadPages {
  readonly pages: readonly Page[];
  /** In the order of files and lines. */
  readonly problems: readonly Problem[];
}

/** A page that was read, with what its checks need. */
interface Candidate {
  readonly page: Page;
  readonly english: CheckedText;
  readonly chinese: CheckedText;
}

/**
 * Reads and checks all pages below a project's root, in all languages. A page whose front matter is wrong in any
 * language, or that lacks a language, is left out; a page with other problems is given all the same.
 */
export function readPages(root: string, options: ReadOptions): ReadPages {
  const drafts: Draft[] = [];
  const sources = readSourceFiles(root);
  const problems: Problem[] = [...sources.problems];
  for (const source of sources.files) {
    const place = placeOfFile(source, options.alerts);
    if ('problem' in place) problems.push(place.problem);
    else drafts.push(readDraft(source, place.page));
  }
  problems.push(...drafts.flatMap(({ problems: own, source: { locale } }) => own.map((one) => ({ ...one, locale }))));
  problems.push(...missingLanguages(drafts, sources.names));
  const structural = new Map(drafts.map(({ checked }) => [checked, checkStructure(checked)]));
  problems.push(...[...structural.values()].flat());
  problems.push(...drafts.flatMap(({ checked }) => checkChinese(checked)));
  const candidates = candidatesOf(drafts, options.alerts);
  const pages = candidates.map(({ page }) => page);
  const site: WrittenSite = { ...options, pages: new Map(pages.map((page) => [page.key, page])) };
  for (const { page, english, chinese } of candidates) {
    problems.push(...checkFacts(page.key, page.facts, english, options.alerts));
    const isSound = [english, chinese].every((checked) => structural.get(checked)?.length === 0);
    if (isSound) problems.push(...checkParity(english, chinese, options.mermaidStructure));
    problems.push(...checkLinks(english, site), ...checkLinks(chinese, site));
  }
  problems.push(...checkOwnership(candidates.map(({ page, english }) => ({ page, checked: english }))));
  return { pages, problems: problems.toSorted(byPlace) };
}

function checkStructure(checked: CheckedText): Problem[] {
  return [
    ...checkHeadings(checked),
    ...checkSections(checked),
    ...checkCauses(checked),
    ...checkMarks(checked),
    ...checkActingHtml(checked),
  ];
}

function missingLanguages(drafts: readonly Draft[], files: ReadonlySet<string>): Problem[] {
  return drafts.flatMap(({ source: { file, path } }) =>
    LOCALES.filter((locale) => !files.has(`${DOCS_FOLDERS[locale]}/${path}`)).map((locale) => ({
      file,
      line: 1,
      column: 1,
      locale,
      message: `Missing translation, expected \`${DOCS_FOLDERS[locale]}/${path}\`. Every page exists in every language.`,
    })),
  );
}

function candidatesOf(drafts: readonly Draft[], alerts: ReadonlyMap<string, string>): Candidate[] {
  const right = drafts.filter(({ isFrontMatterRight }) => isFrontMatterRight);
  const translated = right.filter(({ source }) => source.locale === 'zh-Hans');
  const chineseTexts = new Map(translated.map(({ source, checked }) => [source.path, checked]));
  return right.flatMap(({ source, page, checked: english, facts }) => {
    const chinese = chineseTexts.get(source.path);
    if (facts === undefined || chinese === undefined) return [];
    const texts = { en: english.text, 'zh-Hans': chinese.text };
    return [{ page: { ...page, address: addressOf(page, alerts), facts, texts }, english, chinese }];
  });
}

function byPlace(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}
