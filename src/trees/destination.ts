import { CATALOGUE, type Localized, type PageKey, pageAddress } from '../content';
import { destinationAddress, fallbackOf } from '../content/fallback';
import { isWrittenOn, type WrittenSite } from '../content/links/site';

/** Where a leaf leads. */
export interface Destination {
  /** An address of the site without language prefix, with a fragment where a section is meant; or a URL of somebody else's document. */
  readonly href: string;
  readonly external: boolean;
  readonly title: Localized;
  /** The heading of the section, where one is named and the page is written. */
  readonly sectionTitle?: Localized;
  /** Whether the page that was named is not written yet, so that this is its fallback. */
  readonly fallback: boolean;
}

/** The place to which a page of the catalogue and one of its sections lead: the page itself if it is written, else its fallback. */
export function destinationOf(key: PageKey, section: string | undefined, site: WrittenSite): Destination {
  const { title } = CATALOGUE[key];
  const isWritten = isWrittenOn(site);
  if (!isWritten(key)) {
    const target = fallbackOf(key, isWritten);
    return { href: destinationAddress(target), external: 'url' in target, title, fallback: true };
  }
  const sectionTitle = section === undefined ? undefined : sectionTitleOf(key, section, site);
  const href = `${pageAddress(key)}${sectionTitle ? `#${section}` : ''}`;
  return { href, external: false, title, ...(sectionTitle && { sectionTitle }), fallback: false };
}

function sectionTitleOf(key: PageKey, section: string, site: WrittenSite): Localized | undefined {
  const texts = site.pages.get(key)?.texts;
  const en = texts?.en.headings.find(({ id }) => id === section)?.text;
  const zhHans = texts?.['zh-Hans'].headings.find(({ id }) => id === section)?.text;
  return en === undefined || zhHans === undefined ? undefined : { en, 'zh-Hans': zhHans };
}
