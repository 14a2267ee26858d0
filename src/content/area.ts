import type { Localized } from './locale';

/** The areas of the runbooks, in the order in which the site lists them. The key is also the folder and the address. */
export const AREAS = {
  images: { en: 'Images and registries', 'zh-Hans': '镜像与仓库' },
  build: { en: 'Build and development clusters', 'zh-Hans': '构建与开发集群' },
  pods: { en: 'Pods and containers', 'zh-Hans': 'Pod 与容器' },
  workloads: { en: 'Workloads and rollouts', 'zh-Hans': '工作负载与发布' },
  network: { en: 'Services, DNS and Ingress', 'zh-Hans': 'Service、DNS 与 Ingress' },
  storage: { en: 'Storage', 'zh-Hans': '存储' },
  nodes: { en: 'Nodes and runtimes', 'zh-Hans': '节点与运行时' },
  'control-plane': { en: 'Control plane and access', 'zh-Hans': '控制平面与访问' },
} as const satisfies Record<string, Localized>;

export type Area = keyof typeof AREAS;

export const AREA_KEYS = Object.keys(AREAS) as readonly Area[];
