import { AREA_KEYS, type Area } from '../area';
import { PAGE_KEYS } from '../catalogue';
import type { Kind } from '../kind';
import type { Page } from '../page';

/** The written runbooks of each area, in the order of the areas and of the catalogue. */
export function pagesByArea(pages: readonly Page[]): ReadonlyMap<Area, readonly Page[]> {
  const sorted = inCatalogueOrder(pages);
  return new Map(AREA_KEYS.map((area) => [area, sorted.filter((page) => page.area === area)]));
}

/** The written pages of one kind in the order of the catalogue; alerts by name. */
export function pagesOfKind(pages: readonly Page[], kind: Exclude<Kind, 'tree'>): readonly Page[] {
  return inCatalogueOrder(pages.filter((page) => page.kind === kind));
}

const POSITIONS: ReadonlyMap<string, number> = new Map(PAGE_KEYS.map((key, position) => [key, position]));

function inCatalogueOrder(pages: readonly Page[]): Page[] {
  const position = ({ key }: Page) => POSITIONS.get(key) ?? PAGE_KEYS.length;
  return pages.toSorted((a, b) => position(a) - position(b) || (a.key < b.key ? -1 : 1));
}
