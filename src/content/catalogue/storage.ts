import type { CatalogueEntry } from './entry';

export const storage = {
  'pvc-pending': {
    kind: 'runbook',
    area: 'storage',
    title: { en: 'PVC pending / unbound', 'zh-Hans': 'PVC Pending' },
    fallback: { page: 'tree-pending' },
  },
  'volume-node-affinity': {
    kind: 'runbook',
    area: 'storage',
    title: { en: 'volume node affinity conflict', 'zh-Hans': '卷节点亲和冲突' },
    fallback: { page: 'tree-pending' },
  },
  'volume-mount-failed': {
    kind: 'runbook',
    area: 'storage',
    title: { en: 'FailedMount / FailedAttachVolume', 'zh-Hans': '卷挂载失败' },
    fallback: { page: 'tree-pending' },
  },
  'multi-attach-error': {
    kind: 'runbook',
    area: 'storage',
    title: { en: 'Multi-Attach error', 'zh-Hans': 'Multi-Attach 错误' },
    fallback: { page: 'tree-pending' },
  },
  'configmap-secret-sync': {
    kind: 'runbook',
    area: 'storage',
    title: { en: 'failed to sync secret/configmap cache', 'zh-Hans': 'secret/configmap 缓存同步失败' },
    fallback: { page: 'tree-pending' },
  },
  'orphaned-pod-volumes': {
    kind: 'runbook',
    area: 'storage',
    title: { en: 'Orphaned pod volumes', 'zh-Hans': '孤儿 Pod 卷残留' },
    fallback: { page: 'tree-pending' },
  },
  'storageclass-immutable': {
    kind: 'runbook',
    area: 'storage',
    title: { en: 'StorageClass cannot be updated', 'zh-Hans': 'StorageClass 不可变更' },
    fallback: { page: 'tree-pending' },
  },
  'volume-full': {
    kind: 'runbook',
    area: 'storage',
    title: { en: 'Volume full', 'zh-Hans': '卷空间满' },
    fallback: { page: 'tree-pending' },
  },
} as const satisfies Record<string, CatalogueEntry>;
