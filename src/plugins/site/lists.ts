import { AREA_KEYS, AREAS, type Area } from '../../content/area';
import { CATALOGUE, PAGE_KEYS, type PageKey } from '../../content/catalogue';
import type { CatalogueEntry } from '../../content/catalogue/entry';
import { HOW_TO_TASKS, REFERENCE_TASKS, type Task } from '../../content/catalogue/tasks';
import { destinationAddress, fallbackOf } from '../../content/fallback';
import type { Kind } from '../../content/kind';
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
      props: list(TEXTS.howTo, TEXTS.howToDescription, locale, taskGroups(site, locale, 'how-to', HOW_TO_TASKS)),
    },
    {
      address: '/reference/',
      props: list(TEXTS.reference, TEXTS.referenceDescription, locale, [
        ...taskGroups(site, locale, 'reference', REFERENCE_TASKS),
        {
          title: TEXTS.about[locale],
          id: 'about',
          written: ABOUT.map((page) => inLanguage(page, locale)),
          planned: [],
        },
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

/** What says how the site itself is made. */
const ABOUT = [
  { title: TEXTS.sources, address: '/sources/', description: TEXTS.sourcesDescription },
  { title: TEXTS.rules, address: '/validator/', description: TEXTS.rulesDescription },
] as const;

function inLanguage({ title, address, description }: (typeof ABOUT)[number], locale: Locale) {
  return { title: title[locale], address, description: description[locale] };
}

/** The pages of a kind by task; those that no task names come last. */
function taskGroups(site: Site, locale: Locale, kind: Kind, tasks: readonly Task[]): readonly Group[] {
  const named = new Set(tasks.flatMap(({ pages }) => pages));
  const rest = PAGE_KEYS.filter((key) => CATALOGUE[key].kind === kind && !named.has(key));
  const more = rest.length > 0 ? [{ id: 'more', title: TEXTS.more, pages: rest }] : [];
  return [...tasks, ...more].map(({ id, title, pages }) => ({
    ...groupOf(site, locale, pages),
    id,
    title: title[locale],
  }));
}

function group(site: Site, locale: Locale, belongs: (entry: CatalogueEntry) => boolean): Group {
  return groupOf(
    site,
    locale,
    PAGE_KEYS.filter((key) => belongs(CATALOGUE[key])),
  );
}

function groupOf(site: Site, locale: Locale, keys: readonly PageKey[]): Group {
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
