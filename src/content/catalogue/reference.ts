import type { CatalogueEntry } from './entry';

export const reference = {
  swap: {
    kind: 'reference',
    title: { en: 'Swap on nodes', 'zh-Hans': '节点 swap' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/cluster-administration/swap-memory-management/' },
  },
  'version-skew': {
    kind: 'reference',
    title: { en: 'Version skew and upgrades', 'zh-Hans': '版本偏差与升级' },
    fallback: { url: 'https://kubernetes.io/releases/version-skew-policy/' },
  },
  'image-events': {
    kind: 'reference',
    title: { en: 'Image events', 'zh-Hans': '镜像事件' },
    fallback: { page: 'image-pull-backoff' },
  },
  'pod-status-reasons': {
    kind: 'reference',
    title: { en: 'Status reasons of Pods and containers', 'zh-Hans': 'Pod 与容器的状态原因' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/' },
  },
  'image-pull-policy': {
    kind: 'reference',
    title: { en: 'imagePullPolicy', 'zh-Hans': 'imagePullPolicy' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy' },
  },
  backoff: {
    kind: 'reference',
    title: { en: 'Back-off timers', 'zh-Hans': '退避（back-off）机制' },
    fallback: { page: 'crash-loop-backoff' },
  },
  'crictl-vs-ctr': {
    kind: 'reference',
    title: { en: 'crictl, ctr, nerdctl and docker compared', 'zh-Hans': 'crictl、ctr、nerdctl 与 docker 对比' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/debug-cluster/crictl/' },
  },
  'rare-pull-failures': {
    kind: 'reference',
    title: { en: 'Rare image pull failures', 'zh-Hans': '少见的镜像拉取失败' },
    fallback: { page: 'image-pull-backoff' },
  },
  'registry-settings': {
    kind: 'reference',
    title: { en: 'Registry settings of runtime and kubelet', 'zh-Hans': '运行时与 kubelet 的镜像仓库配置' },
    fallback: { page: 'registry-mirrors-containerd' },
  },
  'cn-mirrors': {
    kind: 'reference',
    title: { en: 'Registry mirrors usable from mainland China', 'zh-Hans': '国内可用的镜像源' },
    fallback: { page: 'registry-mirrors-containerd' },
  },
  'k8s-registry': {
    kind: 'reference',
    title: { en: 'registry.k8s.io, and k8s.gcr.io retired', 'zh-Hans': 'registry.k8s.io 与已停用的 k8s.gcr.io' },
    fallback: { url: 'https://github.com/kubernetes/registry.k8s.io' },
  },
  'pause-container': {
    kind: 'reference',
    title: { en: 'What the pause container is', 'zh-Hans': 'pause 容器是什么' },
    fallback: { page: 'sandbox-image' },
  },
  'image-security': {
    kind: 'reference',
    title: { en: 'Image security checklist', 'zh-Hans': '镜像安全清单' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/security/security-checklist/' },
  },
  'alert-rules': {
    kind: 'reference',
    title: { en: 'Alert rules for images', 'zh-Hans': '镜像告警规则' },
    fallback: { page: 'image-pull-backoff' },
  },
  tools: {
    kind: 'reference',
    title: { en: 'Tools: crictl, skopeo, crane and more', 'zh-Hans': '常用工具：crictl、skopeo、crane 等' },
    fallback: { page: 'crictl-vs-ctr' },
  },
  cheatsheet: {
    kind: 'reference',
    title: { en: 'Command cheat sheet', 'zh-Hans': '命令速查' },
    fallback: { url: 'https://kubernetes.io/docs/reference/kubectl/quick-reference/' },
  },
  limits: {
    kind: 'reference',
    title: { en: 'Limits of objects and clusters', 'zh-Hans': '对象与集群的上限' },
    fallback: { url: 'https://kubernetes.io/docs/setup/best-practices/cluster-large/' },
  },
  'resource-units': {
    kind: 'reference',
    title: { en: 'Resource units', 'zh-Hans': '资源单位' },
    fallback: {
      url: 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#resource-units-in-kubernetes',
    },
  },
  'cluster-sizing': {
    kind: 'reference',
    title: { en: 'Cluster sizing', 'zh-Hans': '集群规模建议' },
    fallback: { url: 'https://kubernetes.io/docs/setup/best-practices/cluster-large/' },
  },
  'kernel-requirements': {
    kind: 'reference',
    title: { en: 'Operating system and kernel requirements', 'zh-Hans': '操作系统与内核要求' },
    fallback: { url: 'https://kubernetes.io/docs/reference/node/kernel-version-requirements/' },
  },
  'headless-service': {
    kind: 'reference',
    title: { en: 'Headless Services', 'zh-Hans': 'Headless Service' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/services-networking/service/#headless-services' },
  },
  'operator-vs-controller': {
    kind: 'reference',
    title: { en: 'Operators and controllers', 'zh-Hans': 'Operator 与控制器' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/extend-kubernetes/operator/' },
  },
  pki: {
    kind: 'reference',
    title: { en: 'Cluster PKI', 'zh-Hans': '集群证书体系（PKI）' },
    fallback: { url: 'https://kubernetes.io/docs/setup/best-practices/certificates/' },
  },
  'ha-load-balancing': {
    kind: 'reference',
    title: { en: 'Highly available API endpoint and load balancers', 'zh-Hans': '高可用 API 入口与负载均衡' },
    fallback: { url: 'https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/high-availability/' },
  },
  'log-noise': {
    kind: 'reference',
    title: { en: 'Harmless log lines', 'zh-Hans': '无害的日志' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/cluster-administration/system-logs/' },
  },
} as const satisfies Record<string, CatalogueEntry>;
