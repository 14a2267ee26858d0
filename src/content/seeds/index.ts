import type { Localized } from '../locale';
import type { SeedRow } from './row';
import { seed000 } from './seed-000';
import { seed001 } from './seed-001';
import { seed002 } from './seed-002';
import { seed003 } from './seed-003';
import { seed004 } from './seed-004';

export type { SeedRow } from './row';

/** What each seed document is about, by the number that its rows start with. */
export const SEEDS = {
  '000': { en: 'minikube and application deployment manual', 'zh-Hans': 'minikube 与应用部署手册' },
  '001': { en: 'Pod, Service and Ingress in three steps', 'zh-Hans': 'Pod、Service、Ingress 三步排查' },
  '002': {
    en: 'image pull war story, crictl compared with ctr',
    'zh-Hans': '一次镜像拉取排查实录，crictl 与 ctr 对比',
  },
  '003': { en: 'encyclopaedia of image pull events', 'zh-Hans': '镜像拉取事件大全' },
  '004': { en: 'Kubernetes FAQ', 'zh-Hans': 'Kubernetes 常见问题' },
} as const satisfies Record<string, Localized>;

/** Every section of the seed documents, in their order. */
export const SEED_ROWS: readonly SeedRow[] = [...seed000, ...seed001, ...seed002, ...seed003, ...seed004];

const ROW_IDS: ReadonlySet<string> = new Set(SEED_ROWS.map(({ row }) => row));

/** Whether a string, for example from front matter, is the id of a seed row. */
export function isSeedRow(text: string): boolean {
  return ROW_IDS.has(text);
}
