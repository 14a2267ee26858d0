import type { Localized } from '../locale';

/**
 * The components that kube-prometheus puts into its runbook links, and therefore into ours. The names are reserved: no page may have one as key.
 * https://github.com/prometheus-operator/kube-prometheus and, for `etcd`, https://github.com/prometheus-operator/runbooks
 */
export const ALERT_COMPONENTS = {
  kubernetes: { en: 'Kubernetes', 'zh-Hans': 'Kubernetes' },
  node: { en: 'Nodes', 'zh-Hans': '节点' },
  etcd: { en: 'etcd', 'zh-Hans': 'etcd' },
  general: { en: 'General', 'zh-Hans': '通用' },
  'kube-state-metrics': { en: 'kube-state-metrics', 'zh-Hans': 'kube-state-metrics' },
  prometheus: { en: 'Prometheus', 'zh-Hans': 'Prometheus' },
  alertmanager: { en: 'Alertmanager', 'zh-Hans': 'Alertmanager' },
  'prometheus-operator': { en: 'Prometheus Operator', 'zh-Hans': 'Prometheus Operator' },
  grafana: { en: 'Grafana', 'zh-Hans': 'Grafana' },
} as const satisfies Record<string, Localized>;

export type AlertComponent = keyof typeof ALERT_COMPONENTS;

export const ALERT_COMPONENT_KEYS = Object.keys(ALERT_COMPONENTS) as readonly AlertComponent[];

/** Whether a string, for example a part of an address, names a component. */
export function isAlertComponent(text: string): text is AlertComponent {
  return Object.hasOwn(ALERT_COMPONENTS, text);
}
