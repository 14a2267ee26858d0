import type { CatalogueEntry } from './entry';

export const nodes = {
  'node-not-ready': {
    kind: 'runbook',
    area: 'nodes',
    title: { en: 'Node NotReady', 'zh-Hans': '节点 NotReady' },
    fallback: { page: 'tree-node' },
  },
  'node-disk-pressure': {
    kind: 'runbook',
    area: 'nodes',
    title: { en: 'Node under DiskPressure', 'zh-Hans': '节点磁盘压力（DiskPressure）' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/' },
  },
  'node-memory-pressure': {
    kind: 'runbook',
    area: 'nodes',
    title: { en: 'Node under MemoryPressure', 'zh-Hans': '节点内存压力（MemoryPressure）' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/' },
  },
  'node-too-many-pods': {
    kind: 'runbook',
    area: 'nodes',
    title: { en: 'Node near its Pod limit', 'zh-Hans': '节点 Pod 数接近上限' },
    fallback: { url: 'https://kubernetes.io/docs/setup/best-practices/cluster-large/' },
  },
  'kubelet-cgroup': {
    kind: 'runbook',
    area: 'nodes',
    title: { en: 'kubelet cgroup errors', 'zh-Hans': 'kubelet cgroup 报错' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/architecture/cgroups/' },
  },
  'kubelet-image-fs-zero': {
    kind: 'runbook',
    area: 'nodes',
    title: { en: 'invalid capacity 0 on image filesystem', 'zh-Hans': '镜像文件系统容量为 0（invalid capacity 0）' },
    fallback: { page: 'tree-node' },
  },
  'kubelet-stats-missing': {
    kind: 'runbook',
    area: 'nodes',
    title: { en: 'unable to find data in memory cache', 'zh-Hans': 'kubelet 统计数据缺失（memory cache）' },
    fallback: { page: 'tree-node' },
  },
  'kubelet-certificate': {
    kind: 'runbook',
    area: 'nodes',
    title: { en: 'kubelet certificate problems', 'zh-Hans': 'kubelet 证书问题' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/tls/certificate-rotation/' },
  },
  'node-clock-skew': {
    kind: 'runbook',
    area: 'nodes',
    title: { en: 'Clock skew on a node', 'zh-Hans': '节点时钟偏移' },
    fallback: { page: 'tree-node' },
  },
  'runtime-down': {
    kind: 'runbook',
    area: 'nodes',
    title: { en: 'Container runtime down, PLEG not healthy', 'zh-Hans': '容器运行时异常、PLEG 不健康' },
    fallback: { page: 'tree-node' },
  },
} as const satisfies Record<string, CatalogueEntry>;
