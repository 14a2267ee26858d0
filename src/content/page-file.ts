import { AREAS, type Area } from './area';
import { CATALOGUE, type PageKey } from './catalogue';
import type { Kind } from './kind';
import { LOCALES, type Locale, type Localized } from './locale';

/** The folder of the pages of each language, from the project's root. Below it the paths are the same in all languages. */
export const DOCS_FOLDERS = {
  en: 'docs',
  'zh-Hans': 'i18n/zh-Hans/docusaurus-plugin-content-docs/current',
} as const satisfies Localized;

/** The kinds of page that are written in Markdown. */
export type WrittenKind = Exclude<Kind, 'tree'>;

/** What the path of a page says about it. */
export interface PageFile {
  readonly kind: WrittenKind;
  readonly key: string;
  readonly area?: Area;
}

/** Where pages of each kind lie below the folder of a language. */
export const KIND_FOLDERS = {
  runbook: 'runbooks',
  'how-to': 'how-to',
  reference: 'reference',
  alert: 'alerts',
} as const satisfies Record<WrittenKind, string>;

/** Splits `docs/how-to/node-shell.md` into its language and `how-to/node-shell.md`. Nothing for files that are no pages. */
export function splitPageFile(file: string): { locale: Locale; path: string } | undefined {
  for (const locale of LOCALES) {
    const folder = `${DOCS_FOLDERS[locale]}/`;
    if (file.startsWith(folder)) return { locale, path: file.slice(folder.length) };
  }
  return undefined;
}

/** What a path below the folder of a language says about its page; nothing where no page may lie there. */
export function parsePagePath(path: string): PageFile | undefined {
  const [, folder, area, key] = /^([^/]+)\/(?:([^/]+)\/)?([^/]+)\.md$/.exec(path) ?? [];
  if (folder === undefined || key === undefined) return undefined;
  if (folder === KIND_FOLDERS.runbook)
    return area !== undefined && isArea(area) ? { kind: 'runbook', key, area } : undefined;
  if (area !== undefined) return undefined;
  if (folder === KIND_FOLDERS['how-to']) return { kind: 'how-to', key };
  if (folder === KIND_FOLDERS.reference) return { kind: 'reference', key };
  return folder === KIND_FOLDERS.alert ? { kind: 'alert', key } : undefined;
}

/** The path of a planned page below the folder of a language. Trees have no file; the path that links to them use is `trees/<id>.md`. */
export function pagePath(key: PageKey): string {
  const entry = CATALOGUE[key];
  if (entry.kind === 'tree') return `trees/${key.replace(/^tree-/, '')}.md`;
  const folder = KIND_FOLDERS[entry.kind];
  return entry.kind === 'runbook' ? `${folder}/${entry.area}/${key}.md` : `${folder}/${key}.md`;
}

/** The path of the Markdown page of an alert below the folder of a language. */
export function alertPath(alert: string): string {
  return `${KIND_FOLDERS.alert}/${alert}.md`;
}

function isArea(text: string): text is Area {
  return Object.hasOwn(AREAS, text);
}
