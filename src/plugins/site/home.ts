import { AREA_KEYS } from '../../content/area';
import { destinationAddress, fallbackOf } from '../../content/fallback';
import type { Locale } from '../../content/locale';
import { isWrittenOn } from '../../content/read';
import type { HomeProps } from '../../pages/Home';
import type { Site } from '../content/site';
import { STATUS_ENTRANCES } from './entrances';

const RECENT = 8;

/** What the home page shows of the content. */
export function homeProps(site: Site, locale: Locale): HomeProps {
  const isWritten = isWrittenOn(site);
  const newest = site.list
    .filter(({ kind }) => kind !== 'alert')
    .toSorted((a, b) => b.facts.reviewed.localeCompare(a.facts.reviewed));
  return {
    statuses: STATUS_ENTRANCES.map(({ word, key }) => ({
      word,
      address: destinationAddress(fallbackOf(key, isWritten)),
    })),
    areas: AREA_KEYS.map((area) => ({ area, written: site.list.filter((page) => page.area === area).length })),
    recent: newest
      .slice(0, RECENT)
      .map(({ texts, address, facts }) => ({ title: texts[locale].title, address, reviewed: facts.reviewed })),
  };
}
