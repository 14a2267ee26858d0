import type { CatalogueEntry } from './entry';

export const controlPlane = {
  'namespace-terminating': {
    kind: 'runbook',
    area: 'control-plane',
    title: { en: 'Namespace stuck Terminating', 'zh-Hans': 'Namespace 卡在 Terminating' },
    fallback: { page: 'stuck-finalizers' },
  },
  'stuck-finalizers': {
    kind: 'runbook',
    area: 'control-plane',
    title: { en: 'Object stuck deleting (finalizers)', 'zh-Hans': '对象卡在删除中（finalizers）' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/finalizers/' },
  },
  'apiserver-cert-san': {
    kind: 'runbook',
    area: 'control-plane',
    title: { en: 'API server certificate does not name the address', 'zh-Hans': 'API server 证书不含所用地址' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/kubeadm-certs/' },
  },
  'cert-expired': {
    kind: 'runbook',
    area: 'control-plane',
    title: { en: 'Cluster certificates expired', 'zh-Hans': '集群证书过期' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/kubeadm-certs/' },
  },
  'kubeconfig-auth': {
    kind: 'runbook',
    area: 'control-plane',
    title: { en: 'kubectl cannot authenticate', 'zh-Hans': 'kubectl 认证失败' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/debug-cluster/troubleshoot-kubectl/' },
  },
  'rbac-forbidden': {
    kind: 'runbook',
    area: 'control-plane',
    title: { en: 'Forbidden by RBAC', 'zh-Hans': '被 RBAC 拒绝（Forbidden）' },
    fallback: { url: 'https://kubernetes.io/docs/reference/access-authn-authz/rbac/' },
  },
  'apiserver-unreachable': {
    kind: 'runbook',
    area: 'control-plane',
    title: { en: 'API server unreachable', 'zh-Hans': 'API server 不可达' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/debug-cluster/troubleshoot-kubectl/' },
  },
  'api-discovery-failing': {
    kind: 'runbook',
    area: 'control-plane',
    title: { en: 'unable to retrieve the complete list of server APIs', 'zh-Hans': 'API 发现失败' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/extend-kubernetes/configure-aggregation-layer/' },
  },
  'etcd-problems': {
    kind: 'runbook',
    area: 'control-plane',
    title: { en: 'etcd slow, full or without leader', 'zh-Hans': 'etcd 变慢、写满或没有 leader' },
    fallback: { url: 'https://etcd.io/docs/v3.6/op-guide/failures/' },
  },
  'webhook-failing': {
    kind: 'runbook',
    area: 'control-plane',
    title: { en: 'Admission webhook failing', 'zh-Hans': '准入 webhook 失败' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/cluster-administration/admission-webhooks-good-practices/' },
  },
  'object-too-large': {
    kind: 'runbook',
    area: 'control-plane',
    title: { en: 'Object too large', 'zh-Hans': '对象过大' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/configuration/configmap/' },
  },
  'crd-conversion': {
    kind: 'runbook',
    area: 'control-plane',
    title: { en: 'CRD conversion failing', 'zh-Hans': 'CRD 版本转换失败' },
    fallback: {
      url: 'https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/',
    },
  },
  'helm-release-stuck': {
    kind: 'runbook',
    area: 'control-plane',
    title: { en: 'Helm release stuck', 'zh-Hans': 'Helm release 卡住' },
    fallback: { url: 'https://helm.sh/docs/faq/troubleshooting/' },
  },
  'scheduler-controller-down': {
    kind: 'runbook',
    area: 'control-plane',
    title: {
      en: 'kube-scheduler or kube-controller-manager down',
      'zh-Hans': 'kube-scheduler 或 kube-controller-manager 不工作',
    },
    fallback: { url: 'https://kubernetes.io/docs/tasks/debug/debug-cluster/' },
  },
} as const satisfies Record<string, CatalogueEntry>;
