import type { CatalogueEntry } from './entry';

export const network = {
  'service-no-endpoints': {
    kind: 'runbook',
    area: 'network',
    title: { en: 'Service has no endpoints', 'zh-Hans': 'Service 没有后端（Endpoints 为空）' },
    fallback: { page: 'tree-service' },
  },
  'service-port-mismatch': {
    kind: 'runbook',
    area: 'network',
    title: { en: 'Wrong Service port or targetPort', 'zh-Hans': 'Service 端口或 targetPort 配错' },
    fallback: { page: 'service-no-endpoints' },
  },
  'pod-ip-unreachable': {
    kind: 'runbook',
    area: 'network',
    title: { en: 'Pod IP unreachable', 'zh-Hans': 'Pod IP 不通' },
    fallback: { page: 'tree-service' },
  },
  'ingress-no-backend': {
    kind: 'runbook',
    area: 'network',
    title: { en: 'Ingress has no backend', 'zh-Hans': 'Ingress 没有后端' },
    fallback: { page: 'tree-ingress' },
  },
  'ingress-not-exposed': {
    kind: 'runbook',
    area: 'network',
    title: { en: 'Ingress or LoadBalancer has no external address', 'zh-Hans': 'Ingress 或 LoadBalancer 没有外部地址' },
    fallback: { page: 'tree-ingress' },
  },
  'ingress-404': {
    kind: 'runbook',
    area: 'network',
    title: { en: 'Ingress answers 404', 'zh-Hans': 'Ingress 返回 404' },
    fallback: { page: 'tree-ingress' },
  },
  'ingress-5xx': {
    kind: 'runbook',
    area: 'network',
    title: { en: 'Ingress answers 502, 503 or 504', 'zh-Hans': 'Ingress 返回 502、503、504' },
    fallback: { page: 'tree-ingress' },
  },
  'ingress-tls': {
    kind: 'runbook',
    area: 'network',
    title: { en: 'Ingress serves the wrong certificate', 'zh-Hans': 'Ingress 证书不对' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/services-networking/ingress/#tls' },
  },
  'dns-resolution-failing': {
    kind: 'runbook',
    area: 'network',
    title: { en: 'DNS resolution fails in Pods', 'zh-Hans': 'Pod 内 DNS 解析失败' },
    fallback: { url: 'https://kubernetes.io/docs/tasks/administer-cluster/dns-debugging-resolution/' },
  },
  'coredns-crashloop': {
    kind: 'runbook',
    area: 'network',
    title: { en: 'CoreDNS in CrashLoopBackOff', 'zh-Hans': 'CoreDNS 反复崩溃' },
    fallback: { page: 'crash-loop-backoff' },
  },
  'network-policy-blocking': {
    kind: 'runbook',
    area: 'network',
    title: { en: 'NetworkPolicy blocks traffic', 'zh-Hans': 'NetworkPolicy 阻断流量' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/services-networking/network-policies/' },
  },
  'cni-not-ready': {
    kind: 'runbook',
    area: 'network',
    title: { en: 'CNI plugin not ready', 'zh-Hans': 'CNI 插件未就绪' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/extend-kubernetes/compute-storage-net/network-plugins/' },
  },
  'node-ip-exhausted': {
    kind: 'runbook',
    area: 'network',
    title: { en: 'No IP addresses left for Pods', 'zh-Hans': 'Pod IP 地址耗尽' },
    fallback: { page: 'pod-sandbox-failed' },
  },
  'conntrack-full': {
    kind: 'runbook',
    area: 'network',
    title: { en: 'conntrack table full', 'zh-Hans': 'conntrack 表满' },
    fallback: { page: 'tree-service' },
  },
} as const satisfies Record<string, CatalogueEntry>;
