import type { CrossLink } from '../../components/page/Related';
import { pageAddress } from '../../content/address';
import { CATALOGUE, isPageKey } from '../../content/catalogue';
import { destinationAddress, fallbackOf } from '../../content/fallback';
import type { Locale } from '../../content/locale';
import type { Page } from '../../content/page';
import { isWrittenOn } from '../../content/read';
import type { Site } from './site';

/** The pages that a page names as related and those that name it, each once; planned ones lead to what stands in for them. */
export function pageCrossLinks(site: Site, page: Page, locale: Locale): CrossLink[] {
  const isWritten = isWrittenOn(site);
  const named = page.facts.related.map((key): CrossLink => {
    const title = CATALOGUE[key].title[locale];
    if (isWritten(key)) return { title: site.pages.get(key)?.texts[locale].title ?? title, address: pageAddress(key) };
    return { title, address: destinationAddress(fallbackOf(key, isWritten)), planned: true };
  });
  const { key } = page;
  const back = site.list.filter(
    (other) =>
      isPageKey(key) && other.facts.related.includes(key) && !named.some(({ address }) => address === other.address),
  );
  return [...named, ...back.map(({ texts, address }) => ({ title: texts[locale].title, address }))];
}
