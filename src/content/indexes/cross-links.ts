import { CATALOGUE, isPageKey, type PageKey } from '../catalogue';
import { destinationAddress, fallbackOf } from '../fallback';
import type { Kind } from '../kind';
import { isWrittenOn, type WrittenSite } from '../links/site';
import type { Localized } from '../locale';
import type { Page } from '../page';
import { keyTitle, pageTitle } from './title';

/** A link from a page to a related one. */
export interface CrossLink {
  readonly key: string;
  readonly kind: Kind;
  readonly title: Localized;
  /** Of this site and without language, or an https address elsewhere. */
  readonly address: string;
  /** False while the page is only planned; the address is then that of its fallback. */
  readonly isWritten: boolean;
}

/**
 * The related pages of every written page: first those that it names itself, then those that name it.
 * A planned page whose fallback is the page itself, or a page that stands in the list anyway, is left out.
 */
export function crossLinks(site: WrittenSite): ReadonlyMap<string, readonly CrossLink[]> {
  const naming = new Map<string, Page[]>();
  for (const page of site.pages.values()) {
    for (const key of page.facts.related) naming.set(key, [...(naming.get(key) ?? []), page]);
  }
  return new Map([...site.pages.values()].map((page) => [page.key, linksOf(page, naming.get(page.key) ?? [], site)]));
}

function linksOf(page: Page, naming: readonly Page[], site: WrittenSite): CrossLink[] {
  const links = [...page.facts.related.map((key) => forward(key, site)), ...naming.map(backward)];
  const written = new Set([page.address, ...links.filter(({ isWritten }) => isWritten).map(({ address }) => address)]);
  const seen = new Set<string>();
  return links.filter(({ key, address, isWritten }) => {
    if (seen.has(key) || (!isWritten && written.has(address))) return false;
    seen.add(key);
    return true;
  });
}

function forward(key: PageKey, site: WrittenSite): CrossLink {
  const isWritten = isWrittenOn(site);
  return {
    key,
    kind: CATALOGUE[key].kind,
    title: keyTitle(key, site.pages),
    address: destinationAddress(fallbackOf(key, isWritten)),
    isWritten: isWritten(key),
  };
}

function backward(page: Page): CrossLink {
  const kind = isPageKey(page.key) ? CATALOGUE[page.key].kind : page.kind;
  return { key: page.key, kind, title: pageTitle(page), address: page.address, isWritten: true };
}
