import type { CatalogueEntry } from './entry';

export const trees = {
  triage: {
    kind: 'tree',
    title: {
      en: 'Start here: Pod → Service → Ingress → Node',
      'zh-Hans': '从这里开始：Pod → Service → Ingress → 节点',
    },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'tree-pod': {
    kind: 'tree',
    title: { en: 'Pod not healthy: which state?', 'zh-Hans': 'Pod 异常：看状态选路径' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'tree-image-pull': {
    kind: 'tree',
    title: { en: 'Image pull decision tree', 'zh-Hans': '镜像拉取决策树' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'tree-pending': {
    kind: 'tree',
    title: { en: 'Pending Pod decision tree', 'zh-Hans': 'Pending 决策树' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'tree-service': {
    kind: 'tree',
    title: { en: 'Service does not answer', 'zh-Hans': 'Service 不通' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'tree-ingress': {
    kind: 'tree',
    title: { en: 'Ingress does not answer', 'zh-Hans': 'Ingress 不通' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'tree-node': {
    kind: 'tree',
    title: { en: 'Node trouble', 'zh-Hans': '节点异常' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
} as const satisfies Record<string, CatalogueEntry>;
