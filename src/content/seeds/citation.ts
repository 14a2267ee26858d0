import type { Page } from '../page';

/** A section that carries rows of the seed documents: of a page, or of a tree. */
export interface Citation {
  readonly key: string;
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
