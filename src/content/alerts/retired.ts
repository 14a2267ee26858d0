import type { Alert } from './alert';
import { etcd } from './etcd';
import { kubernetesApps } from './kubernetes-apps';
import { kubernetesResources } from './kubernetes-resources';
import { kubernetesSystem } from './kubernetes-system';
import { monitoring } from './monitoring';
import { node } from './node';
import { prometheus } from './prometheus';
import { alertmanagerSteps, operatorSteps, prometheusLogSteps, stateMetricsSteps } from './steps-monitoring';

/**
 * Names that kube-prometheus, kubernetes-mixin or the etcd mixin shipped once and old rules still use. Months and successors are read from
 * the histories of these repositories. An entry takes from its successor what did not change.
 */
export const retired = {
  KubeJobCompletion: {
    ...kubernetesApps.KubeJobNotCompleted,
    retired: { since: '2022-02', replacedBy: 'KubeJobNotCompleted' },
    rules: [
      {
        severity: 'warning',
        hold: '1h',
        when: {
          en: 'A Job has fewer successful completions than its specification asks for.',
          'zh-Hans': 'Job 的成功次数少于其定义的要求。',
        },
      },
    ],
    fact: {
      en: 'A Job has not completed for an hour; the old rule also counts Jobs that failed.',
      'zh-Hans': 'Job 一小时仍未完成；旧规则把失败的 Job 也算在内。',
    },
  },
  KubeCronJobRunning: {
    component: 'kubernetes',
    origin: 'kubernetes-mixin',
    retired: { since: '2020-06' },
    rules: [
      {
        severity: 'warning',
        hold: '1h',
        when: {
          en: 'The next run of a CronJob was due more than an hour ago.',
          'zh-Hans': 'CronJob 的下一次执行时间已过去一小时以上。',
        },
      },
    ],
    fact: {
      en: 'A CronJob has not started its next run; the rule was removed because long-running Jobs set it off.',
      'zh-Hans': 'CronJob 没有启动下一次执行；该规则因长时间运行的 Job 误触发而被移除。',
    },
    impact: { en: 'The periodic work is late or skipped.', 'zh-Hans': '周期任务延迟或被跳过。' },
    labels: ['namespace', 'cronjob'],
    pages: ['cronjob-not-running', 'job-failing'],
    steps: [
      {
        text: { en: 'See schedule, suspension and last runs', 'zh-Hans': '查看 schedule、是否暂停与最近执行' },
        command: 'kubectl -n "$NAMESPACE" get cronjobs,jobs',
      },
      {
        text: { en: 'Look for starts that were missed or refused', 'zh-Hans': '查找错过或被拒绝的启动' },
        command: 'kubectl -n "$NAMESPACE" get events --field-selector involvedObject.kind=CronJob',
      },
    ],
  },
  KubeAPILatencyHigh: {
    ...kubernetesSystem.KubeAPIErrorBudgetBurn,
    retired: { since: '2020-06', replacedBy: 'KubeAPIErrorBudgetBurn' },
    rules: [
      {
        severity: 'warning',
        hold: '5m',
        when: {
          en: 'The 99th percentile of a verb and resource is above the threshold of the old rule (1 s in its last version).',
          'zh-Hans': '某动词与资源的第 99 百分位超过旧规则的阈值（其最后一版为 1 秒）。',
        },
      },
    ],
    fact: { en: 'Requests to the API server are slow.', 'zh-Hans': 'API server 请求变慢。' },
    labels: ['resource'],
  },
  KubeAPIErrorsHigh: {
    ...kubernetesSystem.KubeAPIErrorBudgetBurn,
    retired: { since: '2020-06', replacedBy: 'KubeAPIErrorBudgetBurn' },
    rules: [
      {
        severity: 'critical',
        hold: '10m',
        when: {
          en: 'The share of requests answered with 5xx is above the threshold of the old rule.',
          'zh-Hans': '返回 5xx 的请求占比超过旧规则的阈值。',
        },
      },
    ],
    fact: { en: 'The API server answers requests with errors.', 'zh-Hans': 'API server 返回错误。' },
    labels: ['resource'],
  },
  ErrorBudgetBurn: {
    ...kubernetesSystem.KubeAPIErrorBudgetBurn,
    retired: { since: '2020-04', replacedBy: 'KubeAPIErrorBudgetBurn' },
  },
  KubeMemOvercommit: {
    ...kubernetesResources.KubeMemoryOvercommit,
    retired: { since: '2020-03', replacedBy: 'KubeMemoryOvercommit' },
  },
  AggregatedAPIErrors: {
    ...kubernetesSystem.KubeAggregatedAPIErrors,
    retired: { since: '2021-07', replacedBy: 'KubeAggregatedAPIErrors' },
  },
  AggregatedAPIDown: {
    ...kubernetesSystem.KubeAggregatedAPIDown,
    retired: { since: '2021-07', replacedBy: 'KubeAggregatedAPIDown' },
  },
  KubePersistentVolumeUsageCritical: {
    ...kubernetesResources.KubePersistentVolumeFillingUp,
    retired: { since: '2020-03', replacedBy: 'KubePersistentVolumeFillingUp' },
    rules: [kubernetesResources.KubePersistentVolumeFillingUp.rules[0]],
  },
  KubePersistentVolumeFullInFourDays: {
    ...kubernetesResources.KubePersistentVolumeFillingUp,
    retired: { since: '2020-03', replacedBy: 'KubePersistentVolumeFillingUp' },
    rules: [kubernetesResources.KubePersistentVolumeFillingUp.rules[1]],
  },
  CoreDNSDown: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    retired: { since: '2019-11' },
    rules: [
      {
        severity: 'critical',
        hold: '15m',
        when: { en: 'Prometheus has no target of the job kube-dns.', 'zh-Hans': 'Prometheus 没有任何 kube-dns 目标。' },
      },
    ],
    fact: { en: 'Prometheus knows no CoreDNS any more.', 'zh-Hans': 'Prometheus 已找不到 CoreDNS。' },
    impact: {
      en: 'If CoreDNS is really down, names inside the cluster do not resolve and most applications fail.',
      'zh-Hans': '若 CoreDNS 确实停止，集群内域名无法解析，多数应用会失败。',
    },
    labels: [],
    pages: ['coredns-crashloop', 'dns-resolution-failing', 'service-no-endpoints'],
    steps: [
      {
        text: { en: 'See whether CoreDNS runs', 'zh-Hans': '查看 CoreDNS 是否运行' },
        command: 'kubectl -n kube-system get pods -l k8s-app=kube-dns -o wide',
      },
      {
        text: { en: 'Read its log', 'zh-Hans': '查看日志' },
        command: 'kubectl -n kube-system logs -l k8s-app=kube-dns --tail=30 --prefix',
      },
    ],
  },
  KubeStateMetricsDown: {
    ...monitoring.TargetDown,
    component: 'kube-state-metrics',
    retired: { since: '2019-11', replacedBy: 'TargetDown' },
    fact: {
      en: 'Prometheus knows no kube-state-metrics any more.',
      'zh-Hans': 'Prometheus 已找不到 kube-state-metrics。',
    },
    impact: {
      en: 'All alerts about Pods, Deployments, Jobs and nodes are blind.',
      'zh-Hans': '关于 Pod、Deployment、Job 与节点的告警全部失明。',
    },
    labels: [],
    steps: stateMetricsSteps,
  },
  NodeExporterDown: {
    ...monitoring.TargetDown,
    component: 'node',
    retired: { since: '2019-11', replacedBy: 'TargetDown' },
    fact: { en: 'Prometheus knows no node-exporter any more.', 'zh-Hans': 'Prometheus 已找不到 node-exporter。' },
    impact: {
      en: 'Alerts about disks, memory and network of the nodes are blind.',
      'zh-Hans': '关于节点磁盘、内存与网络的告警失明。',
    },
    labels: [],
    steps: [
      {
        text: {
          en: 'See whether node-exporter runs on every node',
          'zh-Hans': '查看 node-exporter 是否在每个节点上运行',
        },
        command: 'kubectl get pods -A -l app.kubernetes.io/name=node-exporter -o wide',
      },
    ],
  },
  NodeDiskRunningFull: {
    ...node.NodeFilesystemSpaceFillingUp,
    retired: { since: '2019-08', replacedBy: 'NodeFilesystemSpaceFillingUp' },
  },
  NetworkReceiveErrors: {
    ...node.NodeNetworkReceiveErrs,
    retired: { since: '2019-08', replacedBy: 'NodeNetworkReceiveErrs' },
  },
  NetworkTransmitErrors: {
    ...node.NodeNetworkTransmitErrs,
    retired: { since: '2019-08', replacedBy: 'NodeNetworkTransmitErrs' },
  },
  NodeNetworkInterfaceDown: {
    ...monitoring.NodeNetworkInterfaceFlapping,
    retired: { since: '2019-04', replacedBy: 'NodeNetworkInterfaceFlapping' },
    fact: { en: 'A network interface of a node is down.', 'zh-Hans': '节点的网络接口处于 down。' },
  },
  ClockSkewDetected: {
    ...node.NodeClockSkewDetected,
    retired: { since: '2020-03', replacedBy: 'NodeClockSkewDetected' },
  },
  DeadMansSwitch: {
    ...monitoring.Watchdog,
    retired: { since: '2019-03', replacedBy: 'Watchdog' },
  },
  PrometheusDown: {
    ...monitoring.TargetDown,
    component: 'prometheus',
    retired: { since: '2019-11', replacedBy: 'TargetDown' },
    fact: {
      en: 'A Prometheus that watches others finds no target of the job prometheus.',
      'zh-Hans': '互相监控的 Prometheus 找不到 job 为 prometheus 的目标。',
    },
    impact: { en: 'A part of the monitoring is blind.', 'zh-Hans': '部分监控失明。' },
    labels: [],
    steps: [
      {
        text: { en: 'See whether Prometheus runs', 'zh-Hans': '查看 Prometheus 是否运行' },
        command: 'kubectl get pods -A -l app.kubernetes.io/name=prometheus -o wide',
      },
    ],
  },
  PrometheusConfigReloadFailed: {
    ...prometheus.PrometheusBadConfig,
    retired: { since: '2019-07', replacedBy: 'PrometheusBadConfig' },
  },
  PrometheusErrorSendingAlerts: {
    ...prometheus.PrometheusErrorSendingAlertsToAnyAlertmanager,
    retired: { since: '2019-07', replacedBy: 'PrometheusErrorSendingAlertsToAnyAlertmanager' },
  },
  PrometheusTSDBWALCorruptions: {
    ...prometheus.PrometheusTSDBReloadsFailing,
    retired: { since: '2019-09', replacedBy: 'PrometheusTSDBReloadsFailing' },
    rules: [
      {
        severity: 'warning',
        hold: '4h',
        when: {
          en: 'The write-ahead log of Prometheus was found corrupt.',
          'zh-Hans': '发现 Prometheus 的 WAL 损坏。',
        },
      },
    ],
    fact: { en: 'The write-ahead log of Prometheus is damaged.', 'zh-Hans': 'Prometheus 的 WAL 损坏。' },
    impact: {
      en: 'The newest samples, up to about two hours, may be lost at the next start.',
      'zh-Hans': '下次启动时可能丢失最近约两小时的样本。',
    },
    steps: prometheusLogSteps,
  },
  PrometheusTargetScrapesDuplicate: {
    ...prometheus.PrometheusDuplicateTimestamps,
    retired: { since: '2019-07', replacedBy: 'PrometheusDuplicateTimestamps' },
  },
  PrometheusOperatorDown: {
    ...monitoring.TargetDown,
    component: 'prometheus-operator',
    retired: { since: '2019-11', replacedBy: 'TargetDown' },
    fact: {
      en: 'Prometheus knows no Prometheus Operator any more.',
      'zh-Hans': 'Prometheus 已找不到 Prometheus Operator。',
    },
    impact: {
      en: 'Changes to rules and monitors have no effect; what runs goes on.',
      'zh-Hans': '规则与 monitor 的改动不生效；已运行的不受影响。',
    },
    labels: ['namespace'],
    steps: operatorSteps,
  },
  AlertmanagerDown: {
    ...monitoring.TargetDown,
    component: 'alertmanager',
    retired: { since: '2019-11', replacedBy: 'TargetDown' },
    fact: {
      en: 'Prometheus knows no Alertmanager target any more.',
      'zh-Hans': 'Prometheus 已找不到 Alertmanager 目标。',
    },
    impact: { en: 'Nobody may be notified of anything.', 'zh-Hans': '可能没有人收到任何通知。' },
    labels: ['namespace'],
    steps: alertmanagerSteps,
  },
  etcdBackendQuotaLowSpace: {
    ...etcd.etcdDatabaseQuotaLowSpace,
    retired: { since: '2022-07', replacedBy: 'etcdDatabaseQuotaLowSpace' },
  },
  etcdHighNumberOfFailedHTTPRequests: {
    ...etcd.etcdHighNumberOfFailedGRPCRequests,
    retired: { since: '2021-01', replacedBy: 'etcdHighNumberOfFailedGRPCRequests' },
    fact: {
      en: 'HTTP requests of the v2 API of etcd fail; etcd 3.6 has no v2 API any more.',
      'zh-Hans': 'etcd v2 API 的 HTTP 请求失败；etcd 3.6 已不再提供 v2 API。',
    },
  },
  etcdHTTPRequestsSlow: {
    ...etcd.etcdGRPCRequestsSlow,
    retired: { since: '2021-01', replacedBy: 'etcdGRPCRequestsSlow' },
    fact: {
      en: 'HTTP requests of the v2 API of etcd are slow; etcd 3.6 has no v2 API any more.',
      'zh-Hans': 'etcd v2 API 的 HTTP 请求缓慢；etcd 3.6 已不再提供 v2 API。',
    },
  },
} as const satisfies Record<string, Alert>;
