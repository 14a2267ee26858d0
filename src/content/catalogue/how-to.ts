import type { CatalogueEntry } from './entry';

export const howTo = {
  'minikube-proxy': {
    kind: 'how-to',
    title: { en: 'minikube behind a proxy', 'zh-Hans': 'minikube 代理配置' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'ssh-tunnel-proxy': {
    kind: 'how-to',
    title: {
      en: 'Share a workstation proxy over an SSH reverse tunnel safely',
      'zh-Hans': 'SSH 反向隧道共享代理（安全做法）',
    },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'image-pull-secret': {
    kind: 'how-to',
    title: { en: 'Create and attach image pull Secrets', 'zh-Hans': '配置 imagePullSecret' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/' },
  },
  'cloud-registry-credentials': {
    kind: 'how-to',
    title: { en: 'Credentials for ECR, ACR, Artifact Registry, Aliyun ACR', 'zh-Hans': '云厂商镜像仓库凭据' },
    fallback: { page: 'registry-unauthorized' },
  },
  'harbor-credentials': {
    kind: 'how-to',
    title: { en: 'Harbor robot accounts for clusters', 'zh-Hans': 'Harbor 机器人账号' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'harbor-setup': {
    kind: 'how-to',
    title: { en: 'Install Harbor', 'zh-Hans': '搭建 Harbor' },
    fallback: { page: 'registry-tls' },
  },
  'registry-mirrors-containerd': {
    kind: 'how-to',
    title: { en: 'Configure registry mirrors in containerd', 'zh-Hans': 'containerd 配置镜像源' },
    fallback: { url: 'https://github.com/containerd/containerd/blob/main/docs/hosts.md' },
  },
  'registry-mirrors-docker': {
    kind: 'how-to',
    title: { en: 'Configure registry mirrors in Docker', 'zh-Hans': 'Docker 配置镜像加速' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'runtime-proxy': {
    kind: 'how-to',
    title: { en: 'HTTP proxy for containerd, Docker, kubelet, BuildKit', 'zh-Hans': '运行时 HTTP 代理' },
    fallback: { page: 'registry-timeout' },
  },
  'pull-through-cache': {
    kind: 'how-to',
    title: { en: 'Run a pull-through cache', 'zh-Hans': '搭建拉取缓存' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'prepull-images': {
    kind: 'how-to',
    title: { en: 'Pre-pull images on nodes', 'zh-Hans': '镜像预热' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'offline-images': {
    kind: 'how-to',
    title: { en: 'Load images on offline nodes', 'zh-Hans': '离线导入镜像' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'migrate-images': {
    kind: 'how-to',
    title: { en: 'Copy images between registries', 'zh-Hans': '镜像迁移与前缀替换' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'lazy-pulling': {
    kind: 'how-to',
    title: { en: 'Lazy pulling (eStargz, SOCI, Nydus)', 'zh-Hans': '镜像懒加载' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'allowed-registries': {
    kind: 'how-to',
    title: { en: 'Allow only trusted registries', 'zh-Hans': '限制镜像来源' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'dockerhub-exporter': {
    kind: 'how-to',
    title: { en: 'Export Docker Hub quota to Prometheus', 'zh-Hans': 'Docker Hub 配额监控' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'kubelet-config': {
    kind: 'how-to',
    title: { en: 'Read and change kubelet configuration', 'zh-Hans': '查看与修改 kubelet 配置' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'node-shell': {
    kind: 'how-to',
    title: { en: 'Get a shell on a node', 'zh-Hans': '进入节点 Shell' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'debug-containers': {
    kind: 'how-to',
    title: { en: 'Debug containers (logs, exec, ephemeral)', 'zh-Hans': '容器调试方法' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'ingress-nginx-plugin': {
    kind: 'how-to',
    title: { en: 'Inspect ingress-nginx (retired) and other controllers', 'zh-Hans': 'Ingress 控制器排查' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'api-from-pod': {
    kind: 'how-to',
    title: { en: 'Call the Kubernetes API from a Pod', 'zh-Hans': '在 Pod 内访问 API' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'env-fieldref': {
    kind: 'how-to',
    title: { en: 'Downward API: env, fieldRef, resourceFieldRef', 'zh-Hans': 'Downward API 环境变量' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'pod-timezone': {
    kind: 'how-to',
    title: { en: 'Time zone in containers', 'zh-Hans': '容器时区' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'export-manifests': {
    kind: 'how-to',
    title: { en: 'Export clean manifests', 'zh-Hans': '导出干净的 YAML' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'scale-to-zero': {
    kind: 'how-to',
    title: { en: 'Scale to zero', 'zh-Hans': '缩容到零' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'spread-pods': {
    kind: 'how-to',
    title: { en: 'Keep Pods balanced', 'zh-Hans': '保持 Pod 均衡' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'reserve-resources': {
    kind: 'how-to',
    title: { en: 'Reserve node resources', 'zh-Hans': '节点资源预留' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'cert-rotation': {
    kind: 'how-to',
    title: { en: 'Rotate cluster certificates', 'zh-Hans': '证书轮换' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'rancher-cleanup': {
    kind: 'how-to',
    title: { en: 'Clean up Rancher namespaces', 'zh-Hans': '清理 Rancher 残留' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'image-pull-diagnose': {
    kind: 'how-to',
    title: { en: 'Script: diagnose an image pull', 'zh-Hans': '脚本：镜像拉取诊断' },
    fallback: { page: 'image-pull-backoff' },
  },
  'image-audit': {
    kind: 'how-to',
    title: { en: 'Script: audit image settings', 'zh-Hans': '脚本：镜像配置审计' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/' },
  },
  'alert-links': {
    kind: 'how-to',
    title: { en: 'Open the runbook from the alert', 'zh-Hans': '从告警直达故障手册' },
    fallback: { page: 'alert-rules' },
  },
} as const satisfies Record<string, CatalogueEntry>;
