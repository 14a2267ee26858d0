import type { CatalogueEntry } from './entry';

export const workloads = {
  'rollout-stuck': {
    kind: 'runbook',
    area: 'workloads',
    title: { en: 'Deployment rollout stuck', 'zh-Hans': 'Deployment 滚动更新卡住' },
    fallback: { page: 'image-pull-backoff' },
  },
  'statefulset-stuck': {
    kind: 'runbook',
    area: 'workloads',
    title: { en: 'StatefulSet stuck', 'zh-Hans': 'StatefulSet 卡住' },
    fallback: { page: 'tree-pod' },
  },
  'daemonset-rollout-stuck': {
    kind: 'runbook',
    area: 'workloads',
    title: { en: 'DaemonSet not fully rolled out', 'zh-Hans': 'DaemonSet 滚动异常' },
    fallback: { page: 'tree-pod' },
  },
  'job-failing': {
    kind: 'runbook',
    area: 'workloads',
    title: { en: 'Job failing', 'zh-Hans': 'Job 失败' },
    fallback: { page: 'crash-loop-backoff' },
  },
  'cronjob-not-running': {
    kind: 'runbook',
    area: 'workloads',
    title: { en: 'CronJob not running', 'zh-Hans': 'CronJob 不执行' },
    fallback: { page: 'tree-pod' },
  },
  'hpa-not-scaling': {
    kind: 'runbook',
    area: 'workloads',
    title: { en: 'HPA not scaling', 'zh-Hans': 'HPA 不伸缩' },
    fallback: { page: 'tree-pod' },
  },
  'pdb-blocking': {
    kind: 'runbook',
    area: 'workloads',
    title: { en: 'PDB blocks drain', 'zh-Hans': 'PDB 阻塞驱逐' },
    fallback: { page: 'tree-pod' },
  },
} as const satisfies Record<string, CatalogueEntry>;
