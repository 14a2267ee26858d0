import { CATALOGUE, isPageKey } from './catalogue';
import { KINDS } from './kind';
import { LOCALES, type Locale, type Localized } from './locale';
import { alertPath, DOCS_FOLDERS, pagePath, type WrittenKind } from './page-file';
import { SECTIONS } from './section';
import { SEED_ROWS } from './seeds';

/** A file to be written. */
export interface NewFile {
  readonly file: string;
  readonly text: string;
}

/**
 * The files that an author of a planned page starts from, one for each language: its title from the catalogue, the
 * seed rows that it is to carry, and its sections, still empty. The reader of pages says of each gap what belongs there.
 *
 * @param key a key of the catalogue that is no tree, or the name of an alert
 * @param today as YYYY-MM-DD
 */
export function newPage(key: string, today: string): readonly NewFile[] {
  const { kind, path, title } = planOf(key);
  return LOCALES.map((locale) => ({
    file: `${DOCS_FOLDERS[locale]}/${path}`,
    text: `${frontMatter(key, kind, title[locale], locale, today)}\n${sections(kind, locale)}`,
  }));
}

/** Why no page can be started under a key, or nothing where one can. */
export function whyNoNewPage(key: string, alerts: readonly string[]): string | undefined {
  if (alerts.includes(key)) return undefined;
  if (!isPageKey(key))
    return `Unexpected key "${key}", expected a key of src/content/catalogue/ or the name of an alert.`;
  if (CATALOGUE[key].kind !== 'tree') return undefined;
  return `Unexpected key "${key}", expected a page: it is a ${KINDS.tree.en.toLowerCase()}, which src/trees/ holds as data.`;
}

function planOf(key: string): { kind: WrittenKind; path: string; title: Localized } {
  if (!isPageKey(key)) return { kind: 'alert', path: alertPath(key), title: { en: key, 'zh-Hans': key } };
  const { kind, title } = CATALOGUE[key];
  if (kind === 'tree') throw new Error(`A tree has no page: ${key}`);
  return { kind, path: pagePath(key), title };
}

function frontMatter(key: string, kind: WrittenKind, title: string, locale: Locale, today: string): string {
  const texts = [`title: ${JSON.stringify(title)}`, 'description: ""'];
  const facts = [`kind: ${kind}`, 'keywords: []', 'versions: []', `reviewed: ${today}`, ...sources(key)];
  return ['---', ...texts, ...(locale === 'en' ? facts : ['keywords: []']), '---', ''].join('\n');
}

function sources(key: string): string[] {
  const rows = SEED_ROWS.filter(({ pages }) => pages.includes(key));
  if (rows.length === 0) return ['sources: []'];
  return [
    'sources:',
    ...rows.map(({ row, errata }) => {
      const corrected = errata.length === 0 ? '' : `, errata: [${errata.join(', ')}]`;
      return `  - { rows: ["${row}"], section: ""${corrected} }`;
    }),
  ];
}

function sections(kind: WrittenKind, locale: Locale): string {
  const required: Readonly<Record<string, Localized>> = SECTIONS[kind];
  return Object.entries(required)
    .map(([id, title]) => `## ${title[locale]} {#${id}}\n`)
    .join('\n');
}
