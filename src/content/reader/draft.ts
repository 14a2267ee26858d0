import { pageAddress } from '../address';
import { isPageKey } from '../catalogue';
import type { CheckedText } from '../checks/text';
import {
  type EnglishFrontMatter,
  type FrontMatter,
  readEnglishFrontMatter,
  readTranslatedFrontMatter,
  type TranslatedFrontMatter,
} from '../front-matter/read';
import { headingsOf } from '../markdown/headings';
import { parseFile } from '../markdown/parsed-files';
import type { PageFacts, PageText, Problem } from '../page';
import type { PageFile } from '../page-file';
import type { SourceFile } from './files';

/** A file on its way to a page. */
export interface Draft {
  readonly source: SourceFile;
  readonly page: PageFile;
  /** What is wrong with the front matter. */
  readonly problems: readonly Problem[];
  /** The body is checked in any case; title, description and keywords are empty where the front matter is wrong. */
  readonly checked: CheckedText;
  readonly isFrontMatterRight: boolean;
  /** Of English files whose front matter is right. */
  readonly facts?: PageFacts;
}

/** Reads one file. */
export function readDraft(source: SourceFile, page: PageFile): Draft {
  const { file, text, locale } = source;
  if (locale === 'en') {
    const front = readEnglishFrontMatter(file, text, page.kind);
    const draft = draftOf(source, page, front);
    return front.data === undefined ? draft : { ...draft, facts: factsOf(front.data) };
  }
  return draftOf(source, page, readTranslatedFrontMatter(file, text));
}

/** The address of the page that a file holds. The place of the file has been checked. */
export function addressOf({ key }: PageFile, alerts: ReadonlyMap<string, string>): string {
  return isPageKey(key) ? pageAddress(key) : (alerts.get(key) ?? '/');
}

function draftOf(source: SourceFile, page: PageFile, front: FrontMatter<TranslatedFrontMatter>): Draft {
  const { file, text, locale } = source;
  const tree = parseFile(file, text);
  const { title, description, keywords } = front.data ?? { title: '', description: '', keywords: [] };
  const { body, bodyLine } = front.source ?? { body: text, bodyLine: 1 };
  const placeOf = front.source?.placeOf ?? (() => ({ line: 1, column: 1 }));
  const pageText: PageText = { title, description, keywords, file, body, bodyLine, headings: headingsOf(tree) };
  const checked: CheckedText = { kind: page.kind, locale, tree, placeOf, text: pageText };
  return { source, page, problems: front.problems, checked, isFrontMatterRight: front.data !== undefined };
}

function factsOf({
  title: _title,
  description: _description,
  keywords: _keywords,
  kind: _kind,
  ...facts
}: EnglishFrontMatter): PageFacts {
  return facts;
}
