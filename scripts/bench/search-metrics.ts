import type { LabelledQuery } from '../../test/fixtures/search/queries';

/** Answers a query with the keys of pages, the best first. */
export type Ranker = (query: LabelledQuery) => readonly string[] | Promise<readonly string[]>;

/** How well a ranking answers labelled queries: shares from 0 to 1. */
export interface Quality {
  readonly queries: number;
  readonly top1: number;
  readonly top3: number;
  /** The mean of 1 / place of the first right page; 0 where none of ten is right. */
  readonly meanReciprocalRank: number;
  /** Queries that got no page at all. */
  readonly empty: number;
}

/** A query with the place of the first right page, from 0, or -1, and the time that its answer took, in milliseconds. */
export interface Judged {
  readonly query: LabelledQuery;
  readonly place: number;
  readonly found: readonly string[];
  readonly milliseconds: number;
}

/** Asks all queries. */
export async function judge(ranker: Ranker, queries: readonly LabelledQuery[]): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const query of queries) {
    const start = performance.now();
    const found = await ranker(query);
    const milliseconds = performance.now() - start;
    judged.push({ query, found, place: found.findIndex((key) => query.keys.includes(key)), milliseconds });
  }
  return judged;
}

export function quality(judged: readonly Judged[]): Quality {
  const share = (holds: (one: Judged) => boolean): number => judged.filter(holds).length / Math.max(judged.length, 1);
  const reciprocal = judged.reduce((sum, { place }) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0);
  return {
    queries: judged.length,
    top1: share(({ place }) => place === 0),
    top3: share(({ place }) => place >= 0 && place < 3),
    meanReciprocalRank: reciprocal / Math.max(judged.length, 1),
    empty: judged.filter(({ found }) => found.length === 0).length,
  };
}

/** The value that a share of the values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function describeQuality({ queries, top1, top3, meanReciprocalRank, empty }: Quality): string {
  const percent = (value: number): string => `${(value * 100).toFixed(1).padStart(5)} %`;
  return `${String(queries).padStart(4)} queries  top-1 ${percent(top1)}  top-3 ${percent(top3)}  MRR ${meanReciprocalRank.toFixed(3)}  without a result ${empty}`;
}
