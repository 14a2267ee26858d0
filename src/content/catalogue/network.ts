import type { CatalogueEntry } from './entry';

export const network = {
  'service-no-endpoints': {
    kind: 'runbook',
    area: 'network',
    title: { en: 'Service has no endpoints', 'zh-Hans': 'Service 没有 Endpoints' },
    fallback: { page: 'tree-service' },
  },
  'service-port-mismatch': {
    kind: 'runbook',
    area: 'network',
    title: { en: 'Wrong Service port / targetPort', 'zh-Hans': 'Service 端口配置错误' },
    fallback: { page: 'service-no-endpoints' },
  },
  'pod-ip-unreachable': {
    kind: 'runbook',
    area: 'network',
    title: { en: 'Pod IP unreachable', 'zh-Hans': 'Pod IP 无法访问' },
    fallback: { page: 'tree-service' },
  },
  'ingress-no-backend': {
    kind: 'runbook',
    area: 'network',
    title: { en: 'Ingress has no backend', 'zh-Hans': 'Ingress 无后端' },
    fallback: { page: 'service-no-endpoints' },
  },
  'ingress-not-exposed': {
    kind: 'runbook',
    area: 'network',
    title: { en: 'Ingress/LoadBalancer has no external address', 'zh-Hans': 'Ingress / LB 未对外暴露' },
    fallback: { page: 'tree-service' },
  },
  'ingress-404': {
    kind: 'runbook',
    area: 'network',
    title: { en: 'Ingress returns 404', 'zh-Hans': 'Ingress 返回 404' },
    fallback: { page: 'tree-service' },
  },
  'ingress-5xx': {
    kind: 'runbook',
    area: 'network',
    title: { en: 'Ingress returns 502/503/504', 'zh-Hans': 'Ingress 返回 502/503/504' },
    fallback: { page: 'service-no-endpoints' },
  },
  'ingress-tls': {
    kind: 'runbook',
    area: 'network',
    title: { en: 'Ingress TLS problems', 'zh-Hans': 'Ingress TLS 异常' },
    fallback: { page: 'tree-service' },
  },
  'dns-resolution-failing': {
    kind: 'runbook',
    area: 'network',
    title: { en: 'DNS resolution failing in Pods', 'zh-Hans': 'Pod 内 DNS 解析失败' },
    fallback: { page: 'tree-service' },
  },
  'coredns-crashloop': {
    kind: 'runbook',
    area: 'network',
    title: { en: 'CoreDNS CrashLoopBackOff', 'zh-Hans': 'CoreDNS 崩溃' },
    fallback: { page: 'tree-service' },
  },
  'network-policy-blocking': {
    kind: 'runbook',
    area: 'network',
    title: { en: 'NetworkPolicy blocks traffic', 'zh-Hans': 'NetworkPolicy 阻断流量' },
    fallback: { page: 'tree-service' },
  },
  'cni-not-ready': {
    kind: 'runbook',
    area: 'network',
    title: { en: 'CNI not ready', 'zh-Hans': 'CNI 未就绪' },
    fallback: { page: 'tree-service' },
  },
  'node-ip-exhausted': {
    kind: 'runbook',
    area: 'network',
    title: { en: 'No IP addresses left', 'zh-Hans': 'Pod IP 耗尽' },
    fallback: { page: 'tree-service' },
  },
  'conntrack-full': {
    kind: 'runbook',
    area: 'network',
    title: { en: 'conntrack table full', 'zh-Hans': 'conntrack 表满' },
    fallback: { page: 'tree-service' },
  },
} as const satisfies Record<string, CatalogueEntry>;
