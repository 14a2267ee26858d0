import type { FirstStep } from './alert';

/** First commands for the monitoring itself. `NAMESPACE` and `POD` are those of the alert: here they name the component at fault. */
export const prometheusLogSteps = [
  {
    text: { en: 'Read the warnings and errors of this Prometheus', 'zh-Hans': '查看该 Prometheus 的警告与错误日志' },
    command: `kubectl -n "$NAMESPACE" logs "$POD" -c prometheus --since=30m | grep -E 'level=(WARN|ERROR|warn|error)'`,
  },
  {
    text: { en: 'See restarts, readiness and events of its Pod', 'zh-Hans': '查看其 Pod 的重启、就绪状态与事件' },
    command: 'kubectl -n "$NAMESPACE" describe pod "$POD"',
  },
] as const satisfies readonly FirstStep[];

export const prometheusPageSteps = [
  ...prometheusLogSteps,
  {
    text: {
      en: 'Open its web page at http://localhost:9090: Status shows targets, rules, service discovery and TSDB',
      'zh-Hans': '打开 http://localhost:9090 的网页：Status 菜单可看目标、规则、服务发现与 TSDB',
    },
    command: 'kubectl -n "$NAMESPACE" port-forward "$POD" 9090',
  },
] as const satisfies readonly FirstStep[];

export const prometheusConfigurationSteps = [
  ...prometheusLogSteps,
  {
    text: { en: 'Read what the config reloader says', 'zh-Hans': '查看 config-reloader 的日志' },
    command: 'kubectl -n "$NAMESPACE" logs "$POD" -c config-reloader --since=30m',
  },
  {
    text: { en: 'Look for objects changed shortly before', 'zh-Hans': '查看最近改动的相关对象' },
    command:
      'kubectl get prometheusrules,servicemonitors,podmonitors,probes,scrapeconfigs -A --sort-by=.metadata.creationTimestamp',
  },
] as const satisfies readonly FirstStep[];

export const remoteWriteSteps = [
  ...prometheusPageSteps,
  {
    text: {
      en: 'See the remote write settings of the Prometheus object',
      'zh-Hans': '查看 Prometheus 对象的 remote write 配置',
    },
    command: 'kubectl -n "$NAMESPACE" get prometheus -o jsonpath=\'{.items[*].spec.remoteWrite}\'',
  },
] as const satisfies readonly FirstStep[];

export const notificationSteps = [
  ...prometheusLogSteps,
  {
    text: { en: 'See whether the Alertmanagers run and are ready', 'zh-Hans': '查看 Alertmanager 是否运行且就绪' },
    command: 'kubectl -n "$NAMESPACE" get pods -l app.kubernetes.io/name=alertmanager -o wide',
  },
  {
    text: { en: 'See whether their Service has endpoints', 'zh-Hans': '查看其 Service 是否有 endpoint' },
    command: 'kubectl -n "$NAMESPACE" get endpointslices',
  },
] as const satisfies readonly FirstStep[];

export const alertmanagerSteps = [
  {
    text: {
      en: 'See the Alertmanager Pods, their restarts and nodes',
      'zh-Hans': '查看 Alertmanager 的 Pod、重启次数与节点',
    },
    command: 'kubectl -n "$NAMESPACE" get pods -l app.kubernetes.io/name=alertmanager -o wide',
  },
  {
    text: { en: 'Read the warnings and errors of all of them', 'zh-Hans': '查看全部实例的警告与错误日志' },
    command: `kubectl -n "$NAMESPACE" logs -l app.kubernetes.io/name=alertmanager -c alertmanager --since=30m --tail=500 --prefix | grep -iE 'level=(warn|error)'`,
  },
] as const satisfies readonly FirstStep[];

export const alertmanagerConfigurationSteps = [
  ...alertmanagerSteps,
  {
    text: {
      en: 'Check a copy of the configuration before it is applied again',
      'zh-Hans': '重新应用之前先检查配置副本',
    },
    command: 'amtool check-config alertmanager.yaml',
  },
] as const satisfies readonly FirstStep[];

export const operatorSteps = [
  {
    text: { en: 'See whether the operator runs, and since when', 'zh-Hans': '查看 operator 是否运行及启动时间' },
    command: 'kubectl -n "$NAMESPACE" get pods -l app.kubernetes.io/name=prometheus-operator',
  },
  {
    text: { en: 'Read its warnings and errors: they name the object', 'zh-Hans': '查看其警告与错误日志：会给出对象名' },
    command: `kubectl -n "$NAMESPACE" logs -l app.kubernetes.io/name=prometheus-operator --since=30m --tail=500 | grep -iE 'level=(warn|error)'`,
  },
  {
    text: { en: 'See whether its CRDs are all installed', 'zh-Hans': '查看其 CRD 是否齐全' },
    command: 'kubectl get crds -o name | grep monitoring.coreos.com',
  },
] as const satisfies readonly FirstStep[];

export const stateMetricsSteps = [
  {
    text: { en: 'See whether kube-state-metrics runs', 'zh-Hans': '查看 kube-state-metrics 是否运行' },
    command: 'kubectl get pods -A -l app.kubernetes.io/name=kube-state-metrics -o wide',
  },
  {
    text: { en: 'Read which resources it cannot list or watch', 'zh-Hans': '查看它无法 list 或 watch 哪些资源' },
    command:
      'kubectl -n monitoring logs -l app.kubernetes.io/name=kube-state-metrics -c kube-state-metrics --since=30m --tail=200 --prefix',
  },
  {
    text: { en: 'See what its ServiceAccount may do', 'zh-Hans': '查看其 ServiceAccount 的权限' },
    command: 'kubectl auth can-i --list --as=system:serviceaccount:monitoring:kube-state-metrics',
  },
] as const satisfies readonly FirstStep[];
