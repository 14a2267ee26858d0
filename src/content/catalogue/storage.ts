import type { CatalogueEntry } from './entry';

export const storage = {
  'pvc-pending': {
    kind: 'runbook',
    area: 'storage',
    title: { en: 'PersistentVolumeClaim Pending', 'zh-Hans': 'PVC 一直 Pending' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding' },
  },
  'volume-node-affinity': {
    kind: 'runbook',
    area: 'storage',
    title: { en: 'volume node affinity conflict', 'zh-Hans': '卷与节点亲和性冲突（volume node affinity conflict）' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/storage/storage-classes/#volume-binding-mode' },
  },
  'volume-mount-failed': {
    kind: 'runbook',
    area: 'storage',
    title: { en: 'FailedMount and FailedAttachVolume', 'zh-Hans': 'FailedMount 与 FailedAttachVolume：卷挂载失败' },
    fallback: { page: 'tree-pod' },
  },
  'multi-attach-error': {
    kind: 'runbook',
    area: 'storage',
    title: { en: 'Multi-Attach error', 'zh-Hans': 'Multi-Attach 错误：卷仍挂在别的节点' },
    fallback: { page: 'volume-mount-failed' },
  },
  'configmap-secret-sync': {
    kind: 'runbook',
    area: 'storage',
    title: { en: 'failed to sync secret or configmap cache', 'zh-Hans': 'Secret 或 ConfigMap 缓存同步失败' },
    fallback: { page: 'volume-mount-failed' },
  },
  'orphaned-pod-volumes': {
    kind: 'runbook',
    area: 'storage',
    title: { en: 'orphaned pod volumes', 'zh-Hans': '孤儿 Pod 的卷残留' },
    fallback: { page: 'tree-node' },
  },
  'storageclass-immutable': {
    kind: 'runbook',
    area: 'storage',
    title: { en: 'StorageClass cannot be updated', 'zh-Hans': 'StorageClass 不能修改' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/storage/storage-classes/' },
  },
  'volume-full': {
    kind: 'runbook',
    area: 'storage',
    title: { en: 'Volume full', 'zh-Hans': '卷空间写满' },
    fallback: {
      url: 'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#expanding-persistent-volumes-claims',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;
