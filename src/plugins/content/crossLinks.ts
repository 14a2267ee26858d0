import type { CrossLink } from '../../components/page/Related';
import type { Locale } from '../../content/locale';
import { crossLinks } from '../../content/read';
import type { Site } from './site';

const linksOfSite = new WeakMap<Site, ReturnType<typeof crossLinks>>();

/** The cross-links of a page in both directions, as the page shows them in a language. */
export function pageCrossLinks(site: Site, key: string, locale: Locale): CrossLink[] {
  const links = linksOfSite.get(site) ?? crossLinks(site);
  linksOfSite.set(site, links);
  return (links.get(key) ?? []).map(({ title, address, isWritten }) => ({
    title: title[locale],
    address,
    ...(isWritten ? {} : { planned: true }),
  }));
}
