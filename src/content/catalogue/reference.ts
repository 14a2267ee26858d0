import type { CatalogueEntry } from './entry';

export const reference = {
  swap: {
    kind: 'reference',
    title: { en: 'Swap on nodes', 'zh-Hans': '节点 swap' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'version-skew': {
    kind: 'reference',
    title: { en: 'Version skew and upgrades', 'zh-Hans': '版本偏差' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'image-events': {
    kind: 'reference',
    title: { en: 'Image events', 'zh-Hans': '镜像事件参考' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'pod-status-reasons': {
    kind: 'reference',
    title: { en: 'Pod and container status reasons', 'zh-Hans': 'Pod / 容器状态原因' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'image-pull-policy': {
    kind: 'reference',
    title: { en: 'imagePullPolicy', 'zh-Hans': 'imagePullPolicy' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  backoff: {
    kind: 'reference',
    title: { en: 'Back-off timers', 'zh-Hans': '退避机制' },
    fallback: { page: 'crash-loop-backoff' },
  },
  'crictl-vs-ctr': {
    kind: 'reference',
    title: { en: 'crictl, ctr, nerdctl, docker compared', 'zh-Hans': 'crictl / ctr / nerdctl / docker 对比' },
    fallback: { page: 'containerd-mirrors' },
  },
  'cn-mirrors': {
    kind: 'reference',
    title: { en: 'Registry mirrors usable from mainland China', 'zh-Hans': '国内镜像源状态' },
    fallback: { page: 'registry-mirrors-containerd' },
  },
  'k8s-registry': {
    kind: 'reference',
    title: { en: 'registry.k8s.io (k8s.gcr.io retired)', 'zh-Hans': 'registry.k8s.io 迁移' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'pause-container': {
    kind: 'reference',
    title: { en: 'What the pause container is', 'zh-Hans': 'pause 容器' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'image-security': {
    kind: 'reference',
    title: { en: 'Image security checklist', 'zh-Hans': '镜像安全清单' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'alert-rules': {
    kind: 'reference',
    title: { en: 'Image alert rules (corrected)', 'zh-Hans': '镜像告警规则' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  tools: {
    kind: 'reference',
    title: { en: 'Tools: crictl, skopeo, crane, …', 'zh-Hans': '常用工具' },
    fallback: { page: 'crictl-vs-ctr' },
  },
  cheatsheet: {
    kind: 'reference',
    title: { en: 'Command cheat sheet', 'zh-Hans': '命令速查' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  limits: {
    kind: 'reference',
    title: { en: 'Limits of Kubernetes objects and clusters', 'zh-Hans': 'Kubernetes 限制一览' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'resource-units': {
    kind: 'reference',
    title: { en: 'Resource units', 'zh-Hans': '资源单位' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'cluster-sizing': {
    kind: 'reference',
    title: { en: 'Cluster sizing', 'zh-Hans': '集群规模建议' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'kernel-requirements': {
    kind: 'reference',
    title: { en: 'OS and kernel requirements', 'zh-Hans': '操作系统与内核要求' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'headless-service': {
    kind: 'reference',
    title: { en: 'Headless Services', 'zh-Hans': 'Headless Service' },
    fallback: { page: 'service-no-endpoints' },
  },
  'operator-vs-controller': {
    kind: 'reference',
    title: { en: 'Operator vs controller', 'zh-Hans': 'Operator 与 Controller' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  pki: {
    kind: 'reference',
    title: { en: 'Cluster PKI', 'zh-Hans': '集群证书体系' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'ha-load-balancing': {
    kind: 'reference',
    title: { en: 'HA API endpoint and in-cluster load balancers', 'zh-Hans': '高可用与负载均衡' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'log-noise': {
    kind: 'reference',
    title: { en: 'Harmless log lines', 'zh-Hans': '无害日志' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
} as const satisfies Record<string, CatalogueEntry>;
