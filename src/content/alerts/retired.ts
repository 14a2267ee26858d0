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
        hold: '12h',
        when: {
          en: 'A Job has fewer successful completions than its specification asks for.',
          'zh-Hans': 'Job 的成功次数少于其定义的要求。',
        },
      },
    ],
    fact: {
      en: 'A Job has not completed for half a day; the old rule also counts Jobs that failed.',
      'zh-Hans': 'Job 半天仍未完成；旧规则把失败的 Job 也算在内。',
    },
  },
  KubeCronJobRunning: {
    component: 'kubernetes',
    origin: 'kubernetes-mixin',
    retired: { since: '2020-06', replacedBy: 'KubeJobNotCompleted' },
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
      en: 'A CronJob has not started its next run; the rule was removed as one with that for Jobs.',
      'zh-Hans': 'CronJob 没有启动下一次执行；该规则因与 Job 的规则重复而被移除。',
    },
    impact: { en: 'The periodic work is late or skipped.', 'zh-Hans': '周期任务延迟或被跳过。' },
    labels: ['namespace', 'cronjob'],
    pages: ['cronjob-not-running', 'job-failing'],
    steps: [
      {
        text: {
          en: 'See schedule, suspension, last runs and events',
          'zh-Hans': '查看 schedule、是否暂停、最近执行与事件',
        },
        command: 'kubectl -n "$NAMESPACE" describe cronjob "$CRONJOB"',
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
          en: 'The 99th percentile of a verb and resource is above the threshold, and its mean is far above that of other resources.',
          'zh-Hans': '某动词与资源的第 99 百分位超过阈值，且其均值远高于其他资源。',
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
        severity: 'warning',
        hold: '10m',
        when: {
          en: 'More than 5 % of the requests of a verb and resource are answered with 5xx.',
          'zh-Hans': '某动词与资源超过 5% 的请求返回 5xx。',
        },
      },
    ],
    fact: { en: 'The API server answers requests with errors.', 'zh-Hans': 'API server 返回错误。' },
    labels: ['resource'],
  },
  ErrorBudgetBurn: {
    ...kubernetesSystem.KubeAPIErrorBudgetBurn,
    retired: { since: '2020-04', replacedBy: 'KubeAPIErrorBudgetBurn' },
    rules: [
      {
        severity: 'critical',
        hold: '0s',
        when: {
          en: 'The budget of 1 % errors burns 14.4 times too fast over 1 hour, or 6 times over 6 hours.',
          'zh-Hans': '1% 的错误预算在 1 小时窗口内以 14.4 倍、或在 6 小时窗口内以 6 倍的速度消耗。',
        },
      },
      {
        severity: 'warning',
        hold: '0s',
        when: {
          en: 'It burns 3 times too fast over 1 day, or too fast over 3 days.',
          'zh-Hans': '在 1 天窗口内以 3 倍、或在 3 天窗口内以超过计划的速度消耗。',
        },
      },
    ],
  },
  KubeMemOvercommit: {
    ...kubernetesResources.KubeMemoryOvercommit,
    retired: { since: '2020-03', replacedBy: 'KubeMemoryOvercommit' },
    rules: [
      {
        severity: 'warning',
        hold: '5m',
        when: {
          en: 'Memory requests do not fit any more if one node fails, or the memory quotas add up to more than 1.5 times the memory.',
          'zh-Hans': '若失去一个节点，内存 requests 将放不下；或内存配额之和超过内存的 1.5 倍。',
        },
      },
    ],
  },
  AggregatedAPIErrors: {
    ...kubernetesSystem.KubeAggregatedAPIErrors,
    retired: { since: '2021-07', replacedBy: 'KubeAggregatedAPIErrors' },
    rules: [
      {
        severity: 'warning',
        hold: '0s',
        when: {
          en: 'An APIService was counted as unavailable more than four times in 10 minutes.',
          'zh-Hans': '10 分钟内 APIService 被计为不可用超过四次。',
        },
      },
    ],
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
    rules: [
      {
        severity: 'critical',
        hold: '1h',
        when: {
          en: 'Less than 15 % is free, and the trend of 6 hours fills the volume within four days.',
          'zh-Hans': '剩余低于 15%，且按过去 6 小时的趋势四天内写满。',
        },
      },
    ],
  },
  KubeStateMetricsDown: {
    ...monitoring.TargetDown,
    component: 'kube-state-metrics',
    retired: { since: '2019-11', replacedBy: 'TargetDown' },
    rules: [
      {
        severity: 'critical',
        hold: '15m',
        when: {
          en: 'Prometheus has no target of the job kube-state-metrics that is up.',
          'zh-Hans': 'Prometheus 没有任何处于 up 的 kube-state-metrics 目标。',
        },
      },
    ],
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
    rules: [
      {
        severity: 'critical',
        hold: '15m',
        when: {
          en: 'Prometheus has no target of the job node-exporter that is up.',
          'zh-Hans': 'Prometheus 没有任何处于 up 的 node-exporter 目标。',
        },
      },
    ],
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
    rules: [
      {
        severity: 'warning',
        hold: '30m',
        when: {
          en: 'More than 85 % is used, and the trend fills the disk within 24 hours.',
          'zh-Hans': '使用超过 85%，且按趋势 24 小时内写满。',
        },
      },
      {
        severity: 'critical',
        hold: '10m',
        when: {
          en: 'More than 85 % is used, and the trend fills the disk within 2 hours.',
          'zh-Hans': '使用超过 85%，且按趋势 2 小时内写满。',
        },
      },
    ],
  },
  NetworkReceiveErrors: {
    ...node.NodeNetworkReceiveErrs,
    retired: { since: '2019-08', replacedBy: 'NodeNetworkReceiveErrs' },
    rules: [
      {
        severity: 'warning',
        hold: '2m',
        when: { en: 'An interface counts receive errors at all.', 'zh-Hans': '接口出现任何接收错误。' },
      },
    ],
  },
  NetworkTransmitErrors: {
    ...node.NodeNetworkTransmitErrs,
    retired: { since: '2019-08', replacedBy: 'NodeNetworkTransmitErrs' },
    rules: [
      {
        severity: 'warning',
        hold: '2m',
        when: { en: 'An interface counts transmit errors at all.', 'zh-Hans': '接口出现任何发送错误。' },
      },
    ],
  },
  NodeNetworkInterfaceDown: {
    ...monitoring.NodeNetworkInterfaceFlapping,
    retired: { since: '2019-04', replacedBy: 'NodeNetworkInterfaceFlapping' },
    rules: [
      {
        severity: 'warning',
        hold: '2m',
        when: {
          en: 'An interface other than veth is down; unused ones count too, which is why the rule was replaced.',
          'zh-Hans': '除 veth 外的接口处于 down；未使用的接口也会触发，规则因此被取代。',
        },
      },
    ],
    fact: { en: 'A network interface of a node is down.', 'zh-Hans': '节点的网络接口处于 down。' },
  },
  ClockSkewDetected: {
    ...node.NodeClockSkewDetected,
    retired: { since: '2020-03', replacedBy: 'NodeClockSkewDetected' },
    rules: [
      {
        severity: 'warning',
        hold: '2m',
        when: { en: 'The clock is off by more than 0.05 s.', 'zh-Hans': '时钟偏差超过 0.05 秒。' },
      },
    ],
  },
  DeadMansSwitch: {
    ...monitoring.Watchdog,
    retired: { since: '2019-03', replacedBy: 'Watchdog' },
  },
  PrometheusDown: {
    ...monitoring.TargetDown,
    component: 'prometheus',
    retired: { since: '2019-11', replacedBy: 'TargetDown' },
    rules: [
      {
        severity: 'critical',
        hold: '15m',
        when: {
          en: 'Prometheus has no target of the job prometheus that is up.',
          'zh-Hans': 'Prometheus 没有任何处于 up 的 prometheus 目标。',
        },
      },
    ],
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
    rules: [
      {
        severity: 'warning',
        hold: '10m',
        when: { en: 'The last reload of the configuration failed.', 'zh-Hans': '最近一次配置重载失败。' },
      },
    ],
  },
  PrometheusErrorSendingAlerts: {
    ...prometheus.PrometheusErrorSendingAlertsToAnyAlertmanager,
    retired: { since: '2019-07', replacedBy: 'PrometheusErrorSendingAlertsToAnyAlertmanager' },
    rules: [
      {
        severity: 'warning',
        hold: '10m',
        when: {
          en: 'More than 1 % of the alerts sent to an Alertmanager fail.',
          'zh-Hans': '发往某个 Alertmanager 的告警失败超过 1%。',
        },
      },
      { severity: 'critical', hold: '10m', when: { en: 'More than 3 % fail.', 'zh-Hans': '失败超过 3%。' } },
    ],
    fact: {
      en: 'Prometheus has errors when it sends alerts to an Alertmanager.',
      'zh-Hans': 'Prometheus 向某个 Alertmanager 发送告警时出错。',
    },
    labels: ['namespace', 'pod', 'alertmanager'],
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
    rules: [
      {
        severity: 'critical',
        hold: '15m',
        when: {
          en: 'Prometheus has no target of the job prometheus-operator that is up.',
          'zh-Hans': 'Prometheus 没有任何处于 up 的 prometheus-operator 目标。',
        },
      },
    ],
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
    rules: [
      {
        severity: 'critical',
        hold: '15m',
        when: {
          en: 'Prometheus has no target of the job alertmanager that is up.',
          'zh-Hans': 'Prometheus 没有任何处于 up 的 alertmanager 目标。',
        },
      },
    ],
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
