import path from 'node:path';
import type { ParseFrontMatter } from '@docusaurus/types';
import { alertAddress, pageAddress } from '../../content/address';
import { ALERTS, isAlertName } from '../../content/alerts';
import { CATALOGUE, isPageKey } from '../../content/catalogue';
import { DEFAULT_LOCALE, type Locale } from '../../content/locale';
import type { Page } from '../../content/page';
import { splitPageFile } from '../../content/page-file';
import { NOT_TRIED, TRIALS, type Trial } from '../../content/trials';
import { isTreeId, type TreePosition, treeKey, treePosition } from '../../trees';
import { alertSummary } from '../alerts/page-props';
import { pageCrossLinks } from './crossLinks';
import { loadSite } from './site';

/**
 * The front matter of a page as Docusaurus sees it: the address follows from kind and key, so that authors write none,
 * a Chinese page takes the facts that are the same in every language from its English twin, and the cross-links of
 * both directions are added.
 */
export function pageFrontMatter(root: string): ParseFrontMatter {
  return async (params) => {
    const own = await params.defaultParseFrontMatter(params);
    const file = path.relative(root, params.filePath).replaceAll('\\', '/');
    const key = path.basename(file, path.extname(file));
    const site = loadSite(root);
    const page = site.pages.get(key);
    const slug = slugOf(key);
    // A page with mistakes in its front matter is not in the reading; the check of the content names them.
    if (!page) return { ...own, frontMatter: { ...draftTexts(own.frontMatter, key), slug } };
    const { title, description, keywords } = own.frontMatter;
    const { sources, ...facts } = page.facts;
    const locale = splitPageFile(file)?.locale ?? DEFAULT_LOCALE;
    // Readers see the documents that a page rests on; the rows of the seed documents have a page of their own.
    const documents = sources.filter((source) => 'url' in source);
    const crossLinks = pageCrossLinks(site, key, locale);
    return {
      ...own,
      frontMatter: {
        title,
        description,
        keywords,
        slug,
        kind: page.kind,
        ...facts,
        sources: documents,
        crossLinks,
        ...positionOf(page, locale),
        ...(isAlertName(key) && { alert: alertSummary(key, locale) }),
        ...trialOf(key, locale),
      },
    };
  };
}

/** What Docusaurus can show of a page that is being written: texts that are still empty or of the wrong form are left out. */
function draftTexts({ title, description, keywords }: Readonly<Record<string, unknown>>, key: string) {
  const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
  const words = Array.isArray(keywords) ? keywords.filter(isText) : [];
  return {
    title: isText(title) ? title : key,
    ...(isText(description) && { description }),
    ...(words.length > 0 && { keywords: words }),
  };
}

/** Where the page stands in the tree that it names, for the page's outline. */
function positionOf({ key, facts: { tree } }: Page, locale: Locale): { treePosition?: TreePosition } {
  if (tree === undefined || !isTreeId(tree)) return {};
  if (isPageKey(key)) return { treePosition: treePosition(tree, key, locale) };
  const of = treeKey(tree);
  return { treePosition: { tree, title: CATALOGUE[of].title[locale], address: pageAddress(of), answers: [] } };
}

/** What a trial on a real cluster has shown of the page, or why there was none. Nothing where a trial is no matter of the page. */
function trialOf(key: string, locale: Locale): { trial?: Trial; notTried?: string } {
  const trial = TRIALS[key];
  if (trial !== undefined) return { trial };
  const reason = isPageKey(key) ? NOT_TRIED[key] : undefined;
  return reason === undefined ? {} : { notTried: reason[locale] };
}

function slugOf(key: string): string | undefined {
  if (isAlertName(key)) return alertAddress(ALERTS[key].component, key);
  return isPageKey(key) ? pageAddress(key) : undefined;
}
