import { pageAddress } from '../address';
import { isPageKey } from '../catalogue';
import type { CheckedText } from '../checks/text';
import { type EnglishFrontMatter, readEnglishFrontMatter, readTranslatedFrontMatter } from '../front-matter/read';
import { headingsOf } from '../markdown/headings';
import { parseMarkdown } from '../markdown/parse';
import type { PageFacts, PageText, Problem } from '../page';
import type { PageFile } from '../page-file';
import type { SourceFile } from './files';

/** A file on its way to a page: its checked text where the front matter is right, and what is wrong so far. */
export interface Draft {
  readonly source: SourceFile;
  readonly page: PageFile;
  readonly problems: readonly Problem[];
  readonly checked?: CheckedText;
  /** Of English files only. */
  readonly facts?: PageFacts;
}

/** Reads one file. */
export function readDraft(source: SourceFile, page: PageFile): Draft {
  const { file, text, locale } = source;
  if (locale === 'en') {
    const { data, problems, source: yaml } = readEnglishFrontMatter(file, text, page.kind);
    if (data === undefined || yaml === undefined) return { source, page, problems };
    return { source, page, problems, checked: checkedText(source, page, data, yaml), facts: factsOf(data) };
  }
  const { data, problems, source: yaml } = readTranslatedFrontMatter(file, text);
  if (data === undefined || yaml === undefined) return { source, page, problems };
  return { source, page, problems, checked: checkedText(source, page, data, yaml) };
}

/** The address of the page that a file holds. The place of the file has been checked. */
export function addressOf({ key }: PageFile, alerts: ReadonlyMap<string, string>): string {
  return isPageKey(key) ? pageAddress(key) : (alerts.get(key) ?? '/');
}

function checkedText(
  { file, text, locale }: SourceFile,
  { kind }: PageFile,
  { title, description, keywords }: Pick<PageText, 'title' | 'description' | 'keywords'>,
  { body, bodyLine, placeOf }: Pick<PageText, 'body' | 'bodyLine'> & Pick<CheckedText, 'placeOf'>,
): CheckedText {
  const tree = parseMarkdown(text);
  const headings = headingsOf(tree);
  return { kind, locale, tree, placeOf, text: { title, description, keywords, file, body, bodyLine, headings } };
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
