import { AREA_KEYS, AREAS, type Area } from '../../content/area';
import { CATALOGUE, PAGE_KEYS, type PageKey } from '../../content/catalogue';
import type { CatalogueEntry } from '../../content/catalogue/entry';
import { destinationAddress, fallbackOf } from '../../content/fallback';
import type { Locale, Localized } from '../../content/locale';
import { isWrittenOn } from '../../content/read';
import type { PageListProps } from '../../pages/PageList';
import { TEXTS } from '../../pages/texts';
import type { Site } from '../content/site';

type Group = PageListProps['groups'][number];

/** The index pages of areas and kinds: address and content of each. */
export function pageLists(site: Site, locale: Locale): { address: string; props: PageListProps }[] {
  const areaGroups = AREA_KEYS.map((area) => group(site, locale, (entry) => isInArea(entry, area)));
  const areas = AREA_KEYS.map((area, index) => ({
    address: `/areas/${area}/`,
    props: list(AREAS[area], TEXTS.areasDescription, locale, areaGroups.slice(index, index + 1)),
  }));
  const all = AREA_KEYS.map((area, index) => ({
    ...(areaGroups[index] ?? { written: [], planned: [] }),
    title: AREAS[area][locale],
    id: area,
    address: `/areas/${area}/`,
  }));
  return [
    { address: '/areas/', props: list(TEXTS.areas, TEXTS.areasDescription, locale, all) },
    ...areas,
    {
      address: '/how-to/',
      props: list(TEXTS.howTo, TEXTS.howToDescription, locale, [group(site, locale, ({ kind }) => kind === 'how-to')]),
    },
    {
      address: '/reference/',
      props: list(TEXTS.reference, TEXTS.referenceDescription, locale, [
        group(site, locale, ({ kind }) => kind === 'reference'),
      ]),
    },
  ];
}

function list(title: Localized, description: Localized, locale: Locale, groups: readonly Group[]): PageListProps {
  return { title: title[locale], description: description[locale], groups };
}

function isInArea(entry: CatalogueEntry, area: Area): boolean {
  return entry.kind === 'runbook' && entry.area === area;
}

function group(site: Site, locale: Locale, belongs: (entry: CatalogueEntry) => boolean): Group {
  const keys = PAGE_KEYS.filter((key) => belongs(CATALOGUE[key]));
  return {
    written: keys.flatMap((key) => {
      const page = site.pages.get(key);
      const text = page?.texts[locale];
      return page && text ? [{ title: text.title, address: page.address, description: text.description }] : [];
    }),
    planned: keys.filter((key) => !site.pages.has(key)).map((key) => planned(site, locale, key)),
  };
}

function planned(site: Site, locale: Locale, key: PageKey): Group['planned'][number] {
  const destination = fallbackOf(key, isWrittenOn(site));
  const nearest = 'url' in destination ? new URL(destination.url).hostname : CATALOGUE[destination.key].title[locale];
  return { title: CATALOGUE[key].title[locale], address: destinationAddress(destination), nearest };
}
