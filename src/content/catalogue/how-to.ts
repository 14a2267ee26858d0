import type { CatalogueEntry } from './entry';

export const howTo = {
  'minikube-proxy': {
    kind: 'how-to',
    title: { en: 'Run minikube behind a proxy', 'zh-Hans': '在代理后运行 minikube' },
    fallback: { url: 'https://minikube.sigs.k8s.io/docs/handbook/vpn_and_proxy/' },
  },
  'ssh-tunnel-proxy': {
    kind: 'how-to',
    title: { en: 'Share a workstation proxy over an SSH tunnel safely', 'zh-Hans': '用 SSH 反向隧道安全共享代理' },
    fallback: { url: 'https://man.openbsd.org/ssh.1' },
  },
  'image-pull-secret': {
    kind: 'how-to',
    title: { en: 'Create and attach an image pull Secret', 'zh-Hans': '创建并使用 imagePullSecret' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/' },
  },
  'cloud-registry-credentials': {
    kind: 'how-to',
    title: { en: 'Use ECR, ACR, Artifact Registry and Alibaba Cloud ACR', 'zh-Hans': '使用云厂商镜像仓库的凭据' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/administer-cluster/kubelet-credential-provider/' },
  },
  'harbor-credentials': {
    kind: 'how-to',
    title: { en: 'Give a cluster a Harbor robot account', 'zh-Hans': '为集群配置 Harbor 机器人账号' },
    fallback: {
      url: 'https://goharbor.io/docs/2.13.0/working-with-projects/project-configuration/create-robot-accounts/',
    },
  },
  'harbor-setup': {
    kind: 'how-to',
    title: { en: 'Install Harbor', 'zh-Hans': '搭建 Harbor' },
    fallback: { url: 'https://goharbor.io/docs/2.13.0/install-config/' },
  },
  'registry-mirrors-containerd': {
    kind: 'how-to',
    title: { en: 'Configure registry mirrors in containerd', 'zh-Hans': '在 containerd 中配置镜像源' },
    fallback: { url: 'https://github.com/containerd/containerd/blob/main/docs/hosts.md' },
  },
  'registry-mirrors-docker': {
    kind: 'how-to',
    title: { en: 'Configure registry mirrors in Docker', 'zh-Hans': '在 Docker 中配置镜像加速' },
    fallback: { url: 'https://docs.docker.com/docker-hub/image-library/mirror/' },
  },
  'runtime-proxy': {
    kind: 'how-to',
    title: {
      en: 'Set an HTTP proxy for containerd, Docker, kubelet and BuildKit',
      'zh-Hans': '为 containerd、Docker、kubelet 与 BuildKit 配置代理',
    },
    fallback: { url: 'https://docs.docker.com/engine/daemon/proxy/' },
  },
  'pull-through-cache': {
    kind: 'how-to',
    title: { en: 'Run a pull-through cache', 'zh-Hans': '搭建镜像拉取缓存' },
    fallback: { url: 'https://docs.docker.com/docker-hub/image-library/mirror/' },
  },
  'prepull-images': {
    kind: 'how-to',
    title: { en: 'Pre-pull images on nodes', 'zh-Hans': '在节点上预拉镜像' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/containers/images/#pre-pulled-images' },
  },
  'offline-images': {
    kind: 'how-to',
    title: { en: 'Load images on offline nodes', 'zh-Hans': '向离线节点导入镜像' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/containers/images/#pre-pulled-images' },
  },
  'migrate-images': {
    kind: 'how-to',
    title: { en: 'Copy images between registries', 'zh-Hans': '在仓库之间迁移镜像' },
    fallback: { url: 'https://github.com/containers/skopeo/blob/main/docs/skopeo-copy.1.md' },
  },
  'lazy-pulling': {
    kind: 'how-to',
    title: { en: 'Pull images lazily (eStargz, SOCI, Nydus)', 'zh-Hans': '镜像懒加载（eStargz、SOCI、Nydus）' },
    fallback: { url: 'https://github.com/containerd/containerd/blob/main/docs/snapshotters/README.md' },
  },
  'allowed-registries': {
    kind: 'how-to',
    title: { en: 'Allow only trusted registries', 'zh-Hans': '只允许可信的镜像仓库' },
    fallback: { url: 'https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/' },
  },
  'dockerhub-exporter': {
    kind: 'how-to',
    title: { en: 'Watch the Docker Hub quota with Prometheus', 'zh-Hans': '用 Prometheus 监控 Docker Hub 配额' },
    fallback: { page: 'registry-rate-limit' },
  },
  'kubelet-config': {
    kind: 'how-to',
    title: { en: 'Read and change the kubelet configuration', 'zh-Hans': '查看与修改 kubelet 配置' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/administer-cluster/kubelet-config-file/' },
  },
  'node-shell': {
    kind: 'how-to',
    title: { en: 'Get a shell on a node', 'zh-Hans': '进入节点的 shell' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/debug-cluster/kubectl-node-debug/' },
  },
  'debug-containers': {
    kind: 'how-to',
    title: { en: 'Debug a container (logs, exec, ephemeral)', 'zh-Hans': '调试容器（日志、exec、临时容器）' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/debug-application/debug-running-pod/' },
  },
  'ingress-nginx-plugin': {
    kind: 'how-to',
    title: { en: 'Inspect an Ingress controller', 'zh-Hans': '检查 Ingress 控制器' },
    fallback: { url: 'https://kubernetes.github.io/ingress-nginx/kubectl-plugin/' },
  },
  'api-from-pod': {
    kind: 'how-to',
    title: { en: 'Call the Kubernetes API from a Pod', 'zh-Hans': '在 Pod 内访问 Kubernetes API' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/run-application/access-api-from-pod/' },
  },
  'env-fieldref': {
    kind: 'how-to',
    title: { en: 'Pass Pod fields to a container (downward API)', 'zh-Hans': '把 Pod 字段传给容器（downward API）' },
    fallback: {
      url: 'https://kubernetes.io/docs/tasks/inject-data-application/environment-variable-expose-pod-information/',
    },
  },
  'pod-timezone': {
    kind: 'how-to',
    title: { en: 'Set the time zone of a container', 'zh-Hans': '设置容器时区' },
    fallback: { page: 'debug-containers' },
  },
  'export-manifests': {
    kind: 'how-to',
    title: { en: 'Export clean manifests', 'zh-Hans': '导出干净的 YAML' },
    fallback: { url: 'https://kubernetes.io/docs/reference/kubectl/quick-reference/' },
  },
  'scale-to-zero': {
    kind: 'how-to',
    title: { en: 'Scale to zero', 'zh-Hans': '缩容到零' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/' },
  },
  'spread-pods': {
    kind: 'how-to',
    title: { en: 'Keep Pods balanced over nodes', 'zh-Hans': '让 Pod 均匀分布在节点上' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/' },
  },
  'reserve-resources': {
    kind: 'how-to',
    title: { en: 'Reserve node resources for the system', 'zh-Hans': '为系统预留节点资源' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/administer-cluster/reserve-compute-resources/' },
  },
  'cert-rotation': {
    kind: 'how-to',
    title: { en: 'Rotate cluster certificates', 'zh-Hans': '轮换集群证书' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/kubeadm-certs/' },
  },
  'rancher-cleanup': {
    kind: 'how-to',
    title: { en: 'Clean up what Rancher leaves behind', 'zh-Hans': '清理 Rancher 残留' },
    fallback: { page: 'namespace-terminating' },
  },
  'image-pull-diagnose': {
    kind: 'how-to',
    title: { en: 'Script: diagnose an image pull', 'zh-Hans': '脚本：诊断镜像拉取' },
    fallback: { page: 'image-pull-backoff' },
  },
  'image-audit': {
    kind: 'how-to',
    title: { en: 'Script: audit image settings', 'zh-Hans': '脚本：审计镜像配置' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/containers/images/' },
  },
  'alert-links': {
    kind: 'how-to',
    title: { en: 'Link alerts to these runbooks', 'zh-Hans': '让告警直达对应手册' },
    fallback: { url: 'https://prometheus.io/docs/alerting/latest/notifications/' },
  },
} as const satisfies Record<string, CatalogueEntry>;
