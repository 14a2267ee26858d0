import { pageAddress } from '../address';
import { isPageKey, PAGE_KEYS, type PageKey } from '../catalogue';
import { destinationAddress, fallbackOf } from '../fallback';
import { didYouMean } from '../nearest';
import { alertPath, pagePath, splitPageFile } from '../page-file';
import { SECTIONS } from '../section';
import { isTreeKey, isWrittenOn, type WrittenSite } from './site';

/**
 * What a link of a page leads to. Addresses have no language. `page` is one of this site, `fallback` stands in for a
 * planned page and may be on another host, `nothing` is a mistake with the message for the author.
 */
export type ResolvedLink =
  | { readonly to: 'page' | 'fallback'; readonly address: string }
  | { readonly to: 'nothing'; readonly message: string };

/** Whether a link is written as a link to a page: `../images/registry-tls.md#cause-clock`, `#triage`. Others are left as they are. */
export function isPageLink(target: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(target);
}

/**
 * Decides where a relative link of a page leads: to the written page, to the fallback of a planned one, or nowhere.
 *
 * @param fromFile the file that holds the link, in any language, from the project's root
 * @param target the link as written, relative to that file, with or without fragment
 */
export function resolvePageLink(fromFile: string, target: string, site: WrittenSite): ResolvedLink {
  const from = splitPageFile(fromFile)?.path ?? '';
  const [relative = '', fragment] = split(target);
  const path = relative === '' ? from : joinPath(from, relative);
  const key = /(?:^|\/)([^/]+)\.md$/.exec(path)?.[1];
  if (key === undefined) {
    return nothing(target, 'a link to the Markdown file of a page, as in `../images/registry-tls.md#mitigation`', path);
  }
  const alert = site.alerts.get(key);
  if (alert !== undefined) {
    if (path !== alertPath(key)) return wrongFolder(target, from, alertPath(key));
    const ids = site.pages.get(key)?.texts.en.headings.map(({ id }) => id) ?? Object.keys(SECTIONS.alert);
    return withFragment(target, alert, fragment, ids);
  }
  const pageKey = pageKeyOf(path, key);
  if (pageKey === undefined) {
    return nothing(target, 'the file of a page of the catalogue or of an alert', key, [
      ...PAGE_KEYS,
      ...site.alerts.keys(),
    ]);
  }
  if (path !== pagePath(pageKey)) return wrongFolder(target, from, pagePath(pageKey));
  const isWritten = isWrittenOn(site);
  if (!isWritten(pageKey)) return { to: 'fallback', address: destinationAddress(fallbackOf(pageKey, isWritten)) };
  const ids = isTreeKey(pageKey) ? [] : site.pages.get(pageKey)?.texts.en.headings.map(({ id }) => id);
  return withFragment(target, pageAddress(pageKey), fragment, ids ?? []);
}

function pageKeyOf(path: string, name: string): PageKey | undefined {
  const tree = `tree-${name}`;
  if (path.startsWith('trees/') && isPageKey(tree)) return tree;
  return isPageKey(name) ? name : undefined;
}

function withFragment(
  target: string,
  address: string,
  fragment: string | undefined,
  headingIds: readonly string[],
): ResolvedLink {
  if (fragment === undefined) return { to: 'page', address };
  const ids = headingIds.filter((id) => id !== '');
  if (ids.includes(fragment)) return { to: 'page', address: `${address}#${fragment}` };
  if (ids.length === 0) return nothing(target, 'a link without fragment, since the page has no sections', '');
  return nothing(target, `one of the sections ${ids.join(', ')} of ${address}`, fragment, ids);
}

function wrongFolder(target: string, from: string, path: string): ResolvedLink {
  const message = `Unexpected link \`${target}\`, expected \`${relativePath(from, path)}\`. The file lies in another folder.`;
  return { to: 'nothing', message };
}

function nothing(target: string, expected: string, found: string, candidates: readonly string[] = []): ResolvedLink {
  return {
    to: 'nothing',
    message: `Unexpected link \`${target}\`, expected ${expected}.${didYouMean(found, candidates)}`,
  };
}

function split(target: string): [path: string, fragment: string | undefined] {
  const hash = target.indexOf('#');
  return hash < 0 ? [target, undefined] : [target.slice(0, hash), target.slice(hash + 1)];
}

function joinPath(from: string, relative: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** The relative path from one file to another, both below the same folder. */
export function relativePath(from: string, to: string): string {
  const fromParts = from.split('/').slice(0, -1);
  const toParts = to.split('/');
  let shared = 0;
  while (shared < fromParts.length && fromParts[shared] === toParts[shared]) shared++;
  const path = [...fromParts.slice(shared).map(() => '..'), ...toParts.slice(shared)].join('/');
  return path.startsWith('.') ? path : `./${path}`;
}
