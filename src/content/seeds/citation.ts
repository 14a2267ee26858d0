import { type TreeId, treeId } from '../address';
import { isPageKey } from '../catalogue';
import { isTreeKey } from '../links/site';
import type { Page } from '../page';
import type { SeedRow } from './row';

/** A section that carries rows of the seed documents: of a page, or of a tree. */
export interface Citation {
  readonly key: string;
  /** Empty where a tree carries the rows as a whole. */
  readonly section: string;
  readonly rows: readonly string[];
  readonly errata: readonly string[];
}

/** Every citation of seed rows that stands in the sources of the pages and names a section that exists. */
export function citationsOf(pages: readonly Page[]): Citation[] {
  return pages.flatMap(({ key, facts, texts }) =>
    facts.sources.flatMap((source) => {
      if (!('rows' in source)) return [];
      const exists = texts.en.headings.some(({ id }) => id === source.section);
      return exists ? [{ key, section: source.section, rows: source.rows, errata: source.errata ?? [] }] : [];
    }),
  );
}

/** A tree carries the rows that name it as a whole: it has no sections and no sources of its own. */
export function treeCitations(rows: readonly SeedRow[], trees: ReadonlySet<TreeId>): Citation[] {
  return rows.flatMap(({ row, pages, errata }) =>
    pages
      .filter((key) => isPageKey(key) && isTreeKey(key) && trees.has(treeId(key)))
      .map((key) => ({ key, section: '', rows: [row], errata })),
  );
}

/** A section of a page, as in `registry-tls` and `cause-clock`. */
export interface Placement {
  readonly key: string;
  readonly section: string;
}

/** The sections in which each erratum is put right, in the order of the errata. */
export function errataPlacements(citations: readonly Citation[]): ReadonlyMap<string, readonly Placement[]> {
  const placements = new Map<string, Placement[]>();
  for (const { key, section, errata } of citations) {
    for (const erratum of errata) placements.set(erratum, [...(placements.get(erratum) ?? []), { key, section }]);
  }
  return new Map([...placements].sort(([a], [b]) => (a < b ? -1 : 1)));
}
