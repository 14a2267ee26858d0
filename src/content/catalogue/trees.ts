import type { CatalogueEntry } from './entry';

export const trees = {
  triage: {
    kind: 'tree',
    title: { en: 'Start here: which way to go', 'zh-Hans': '从这里开始：先判断方向' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/debug-application/' },
  },
  'tree-pod': {
    kind: 'tree',
    title: { en: 'Pod not healthy: which state?', 'zh-Hans': 'Pod 异常：按状态定位' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/debug-application/debug-pods/' },
  },
  'tree-image-pull': {
    kind: 'tree',
    title: { en: 'Image cannot be pulled: why?', 'zh-Hans': '镜像拉不下来：为什么？' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/containers/images/' },
  },
  'tree-pending': {
    kind: 'tree',
    title: { en: 'Pod stays Pending: why?', 'zh-Hans': 'Pod 一直 Pending：为什么？' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/debug-application/debug-pods/#my-pod-stays-pending' },
  },
  'tree-service': {
    kind: 'tree',
    title: { en: 'Service does not answer: where does it break?', 'zh-Hans': 'Service 不通：断在哪一段？' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/' },
  },
  'tree-ingress': {
    kind: 'tree',
    title: { en: 'Ingress does not answer: where does it break?', 'zh-Hans': 'Ingress 不通：断在哪一段？' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/services-networking/ingress/' },
  },
  'tree-node': {
    kind: 'tree',
    title: { en: 'Node in trouble: what is wrong?', 'zh-Hans': '节点异常：哪里出了问题？' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/debug-cluster/' },
  },
} as const satisfies Record<string, CatalogueEntry>;
