import type { Localized } from '../locale';

/** One section of a seed document: where it stands there, what it is about, and the pages that carry it, the first of them first. */
export interface SeedRow {
  readonly row: `${string}-${string}`;
  readonly lines: string;
  readonly subject: string;
  readonly pages: readonly string[];
  readonly errata: readonly string[];
  /** Why a row has no page. */
  readonly reason?: Localized;
}
