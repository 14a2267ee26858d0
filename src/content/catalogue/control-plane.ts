import type { CatalogueEntry } from './entry';

export const controlPlane = {
  'namespace-terminating': {
    kind: 'runbook',
    area: 'control-plane',
    title: { en: 'Namespace stuck Terminating', 'zh-Hans': '命名空间卡在 Terminating' },
    fallback: { page: 'triage' },
  },
  'stuck-finalizers': {
    kind: 'runbook',
    area: 'control-plane',
    title: { en: 'Object stuck deleting (finalizers)', 'zh-Hans': '对象卡在删除（finalizers）' },
    fallback: { page: 'triage' },
  },
  'apiserver-cert-san': {
    kind: 'runbook',
    area: 'control-plane',
    title: { en: 'x509: certificate is valid for X, not Y', 'zh-Hans': 'API server 证书不含该地址' },
    fallback: { page: 'triage' },
  },
  'cert-expired': {
    kind: 'runbook',
    area: 'control-plane',
    title: { en: 'Certificates expired', 'zh-Hans': '证书过期' },
    fallback: { page: 'triage' },
  },
  'kubeconfig-auth': {
    kind: 'runbook',
    area: 'control-plane',
    title: { en: 'kubectl authentication errors', 'zh-Hans': 'kubectl 认证失败' },
    fallback: { page: 'triage' },
  },
  'rbac-forbidden': {
    kind: 'runbook',
    area: 'control-plane',
    title: { en: 'Forbidden by RBAC', 'zh-Hans': 'RBAC 拒绝' },
    fallback: { page: 'triage' },
  },
  'apiserver-unreachable': {
    kind: 'runbook',
    area: 'control-plane',
    title: { en: 'API server unreachable', 'zh-Hans': 'API Server 不可达' },
    fallback: { page: 'triage' },
  },
  'api-discovery-failing': {
    kind: 'runbook',
    area: 'control-plane',
    title: { en: 'Cannot retrieve complete list of server APIs', 'zh-Hans': 'API 发现失败' },
    fallback: { page: 'triage' },
  },
  'etcd-problems': {
    kind: 'runbook',
    area: 'control-plane',
    title: { en: 'etcd problems', 'zh-Hans': 'etcd 异常' },
    fallback: { page: 'triage' },
  },
  'webhook-failing': {
    kind: 'runbook',
    area: 'control-plane',
    title: { en: 'Admission webhook failing', 'zh-Hans': '准入 Webhook 失败' },
    fallback: { page: 'triage' },
  },
  'object-too-large': {
    kind: 'runbook',
    area: 'control-plane',
    title: { en: 'Object too large', 'zh-Hans': '对象过大' },
    fallback: { page: 'triage' },
  },
  'crd-conversion': {
    kind: 'runbook',
    area: 'control-plane',
    title: { en: 'CRD conversion failing', 'zh-Hans': 'CRD 转换失败' },
    fallback: { page: 'triage' },
  },
  'helm-release-stuck': {
    kind: 'runbook',
    area: 'control-plane',
    title: { en: 'Helm release stuck', 'zh-Hans': 'Helm 发布卡住' },
    fallback: { page: 'triage' },
  },
  'scheduler-controller-down': {
    kind: 'runbook',
    area: 'control-plane',
    title: { en: 'Scheduler / controller-manager down', 'zh-Hans': '调度器 / 控制器管理器异常' },
    fallback: { page: 'triage' },
  },
} as const satisfies Record<string, CatalogueEntry>;
