import type { SeedRow } from './row';
import { seed000 } from './seed-000';
import { seed001 } from './seed-001';
import { seed002 } from './seed-002';
import { seed003 } from './seed-003';
import { seed004 } from './seed-004';

export type { SeedRow } from './row';

/** What each seed document is about, by the number that its rows start with. */
export const SEEDS = {
  '000': 'minikube and application deployment manual',
  '001': 'Pod, Service and Ingress in three steps',
  '002': 'image pull war story, crictl compared with ctr',
  '003': 'encyclopaedia of image pull events',
  '004': 'Kubernetes FAQ',
} as const satisfies Record<string, string>;

/** Every section of the seed documents, in their order. */
export const SEED_ROWS: readonly SeedRow[] = [...seed000, ...seed001, ...seed002, ...seed003, ...seed004];

const ROW_IDS: ReadonlySet<string> = new Set(SEED_ROWS.map(({ row }) => row));

/** Whether a string, for example from front matter, is the id of a seed row. */
export function isSeedRow(text: string): boolean {
  return ROW_IDS.has(text);
}
