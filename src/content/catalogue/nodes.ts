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
    title: { en: 'DiskPressure', 'zh-Hans': '磁盘压力 DiskPressure' },
    fallback: { page: 'tree-node' },
  },
  'node-memory-pressure': {
    kind: 'runbook',
    area: 'nodes',
    title: { en: 'MemoryPressure', 'zh-Hans': '内存压力 MemoryPressure' },
    fallback: { page: 'tree-node' },
  },
  'node-too-many-pods': {
    kind: 'runbook',
    area: 'nodes',
    title: { en: 'Node near Pod limit', 'zh-Hans': '节点 Pod 数接近上限' },
    fallback: { page: 'tree-node' },
  },
  'kubelet-cgroup': {
    kind: 'runbook',
    area: 'nodes',
    title: { en: 'kubelet cgroup errors', 'zh-Hans': 'kubelet cgroup 错误' },
    fallback: { page: 'tree-node' },
  },
  'kubelet-image-fs-zero': {
    kind: 'runbook',
    area: 'nodes',
    title: { en: 'invalid capacity 0 on image filesystem', 'zh-Hans': '镜像文件系统容量为 0' },
    fallback: { page: 'tree-node' },
  },
  'kubelet-stats-missing': {
    kind: 'runbook',
    area: 'nodes',
    title: { en: 'unable to find data in memory cache', 'zh-Hans': 'kubelet 统计数据缺失' },
    fallback: { page: 'tree-node' },
  },
  'kubelet-certificate': {
    kind: 'runbook',
    area: 'nodes',
    title: { en: 'kubelet certificate problems', 'zh-Hans': 'kubelet 证书问题' },
    fallback: { page: 'tree-node' },
  },
  'node-clock-skew': {
    kind: 'runbook',
    area: 'nodes',
    title: { en: 'Clock skew', 'zh-Hans': '节点时钟偏移' },
    fallback: { page: 'registry-tls' },
  },
  'runtime-down': {
    kind: 'runbook',
    area: 'nodes',
    title: { en: 'Container runtime down / PLEG', 'zh-Hans': '容器运行时异常 / PLEG' },
    fallback: { page: 'containerd-mirrors' },
  },
} as const satisfies Record<string, CatalogueEntry>;
