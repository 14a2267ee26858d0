import type { CatalogueEntry } from './entry';

export const workloads = {
  'rollout-stuck': {
    kind: 'runbook',
    area: 'workloads',
    title: { en: 'Deployment rollout stuck', 'zh-Hans': 'Deployment 滚动更新卡住' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#failed-deployment' },
  },
  'statefulset-stuck': {
    kind: 'runbook',
    area: 'workloads',
    title: { en: 'StatefulSet stuck', 'zh-Hans': 'StatefulSet 卡住' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/debug-application/debug-statefulset/' },
  },
  'daemonset-rollout-stuck': {
    kind: 'runbook',
    area: 'workloads',
    title: { en: 'DaemonSet not fully rolled out', 'zh-Hans': 'DaemonSet 未完成滚动更新' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/' },
  },
  'job-failing': {
    kind: 'runbook',
    area: 'workloads',
    title: { en: 'Job failing', 'zh-Hans': 'Job 失败' },
    fallback: {
      url: 'https://kubernetes.io/docs/concepts/workloads/controllers/job/#handling-pod-and-container-failures',
    },
  },
  'cronjob-not-running': {
    kind: 'runbook',
    area: 'workloads',
    title: { en: 'CronJob does not run', 'zh-Hans': 'CronJob 不执行' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/' },
  },
  'hpa-not-scaling': {
    kind: 'runbook',
    area: 'workloads',
    title: { en: 'HorizontalPodAutoscaler does not scale', 'zh-Hans': 'HPA 不伸缩' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/' },
  },
  'pdb-blocking': {
    kind: 'runbook',
    area: 'workloads',
    title: { en: 'PodDisruptionBudget blocks a drain', 'zh-Hans': 'PDB 阻塞节点排空' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/run-application/configure-pdb/' },
  },
} as const satisfies Record<string, CatalogueEntry>;
