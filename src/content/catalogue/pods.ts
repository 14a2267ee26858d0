import type { CatalogueEntry } from './entry';

export const pods = {
  'crash-loop-backoff': {
    kind: 'runbook',
    area: 'pods',
    title: { en: 'CrashLoopBackOff', 'zh-Hans': 'CrashLoopBackOff：容器反复重启' },
    fallback: { page: 'tree-pod' },
  },
  'oom-killed': {
    kind: 'runbook',
    area: 'pods',
    title: { en: 'OOMKilled (exit code 137)', 'zh-Hans': 'OOMKilled（退出码 137）' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/' },
  },
  'run-container-error': {
    kind: 'runbook',
    area: 'pods',
    title: { en: 'RunContainerError and CreateContainerError', 'zh-Hans': 'RunContainerError 与 CreateContainerError' },
    fallback: { page: 'tree-pod' },
  },
  'create-container-config-error': {
    kind: 'runbook',
    area: 'pods',
    title: { en: 'CreateContainerConfigError', 'zh-Hans': 'CreateContainerConfigError：引用的配置缺失' },
    fallback: { page: 'tree-pod' },
  },
  'pod-pending': {
    kind: 'runbook',
    area: 'pods',
    title: { en: 'Pod Pending (FailedScheduling)', 'zh-Hans': 'Pod Pending（FailedScheduling）' },
    fallback: { page: 'tree-pending' },
  },
  'insufficient-resources': {
    kind: 'runbook',
    area: 'pods',
    title: { en: 'Insufficient cpu or memory', 'zh-Hans': 'CPU 或内存不足，无法调度' },
    fallback: { page: 'pod-pending' },
  },
  'resource-quota-exceeded': {
    kind: 'runbook',
    area: 'pods',
    title: { en: 'exceeded quota', 'zh-Hans': '超出 ResourceQuota' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/policy/resource-quotas/' },
  },
  'taints-not-tolerated': {
    kind: 'runbook',
    area: 'pods',
    title: { en: 'Untolerated taint', 'zh-Hans': '污点未被容忍' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/' },
  },
  'affinity-mismatch': {
    kind: 'runbook',
    area: 'pods',
    title: { en: 'Affinity, selector or spread constraint not met', 'zh-Hans': '亲和性、选择器或拓扑约束不满足' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/' },
  },
  'host-port-conflict': {
    kind: 'runbook',
    area: 'pods',
    title: { en: 'No free host port', 'zh-Hans': 'hostPort 端口冲突' },
    fallback: { page: 'pod-pending' },
  },
  'pod-not-ready': {
    kind: 'runbook',
    area: 'pods',
    title: { en: 'Pod runs but is not Ready (probes fail)', 'zh-Hans': 'Pod 运行中但未就绪（探针失败）' },
    fallback: {
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
    },
  },
  'pod-sandbox-failed': {
    kind: 'runbook',
    area: 'pods',
    title: { en: 'FailedCreatePodSandBox', 'zh-Hans': 'FailedCreatePodSandBox：Pod 沙箱创建失败' },
    fallback: { page: 'tree-pod' },
  },
  'container-name-reserved': {
    kind: 'runbook',
    area: 'pods',
    title: { en: 'failed to reserve container name', 'zh-Hans': '容器名已被占用（failed to reserve container name）' },
    fallback: { page: 'tree-pod' },
  },
  'pod-stuck-terminating': {
    kind: 'runbook',
    area: 'pods',
    title: { en: 'Pod stuck Terminating', 'zh-Hans': 'Pod 卡在 Terminating' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination' },
  },
  'pod-evicted': {
    kind: 'runbook',
    area: 'pods',
    title: { en: 'Pod evicted', 'zh-Hans': 'Pod 被驱逐' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/' },
  },
  'init-container-failing': {
    kind: 'runbook',
    area: 'pods',
    title: { en: 'Init container failing', 'zh-Hans': 'Init 容器失败' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/debug-application/debug-init-containers/' },
  },
  'pod-security-violation': {
    kind: 'runbook',
    area: 'pods',
    title: { en: 'Pod rejected by Pod Security or a policy', 'zh-Hans': 'Pod 被 Pod Security 或策略拒绝' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/security/pod-security-admission/' },
  },
  'exec-portforward-failing': {
    kind: 'runbook',
    area: 'pods',
    title: { en: 'kubectl exec, logs or port-forward fails', 'zh-Hans': 'kubectl exec、logs 或 port-forward 失败' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/debug-application/debug-running-pod/' },
  },
  'volume-file-permissions': {
    kind: 'runbook',
    area: 'pods',
    title: { en: 'Permission denied on a mounted file or volume', 'zh-Hans': '挂载的文件或卷 Permission denied' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/' },
  },
  'emptydir-limit': {
    kind: 'runbook',
    area: 'pods',
    title: { en: 'emptyDir limit exceeded', 'zh-Hans': 'emptyDir 超出上限' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/storage/volumes/#emptydir' },
  },
  'cpu-throttling': {
    kind: 'runbook',
    area: 'pods',
    title: { en: 'CPU throttling is high', 'zh-Hans': 'CPU 限流过高' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/' },
  },
} as const satisfies Record<string, CatalogueEntry>;
