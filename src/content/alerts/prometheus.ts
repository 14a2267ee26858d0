import type { Alert } from './alert';
import {
  notificationSteps,
  prometheusConfigurationSteps,
  prometheusLogSteps,
  prometheusPageSteps,
  remoteWriteSteps,
} from './steps-monitoring';

/** The rules about Prometheus itself (Prometheus mixin), as kube-prometheus renders them (2026-08-10). Here `namespace` and `pod` are the Prometheus at fault. */
export const prometheus = {
  PrometheusBadConfig: {
    component: 'prometheus',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'critical',
        hold: '10m',
        when: {
          en: 'The last reload of the configuration failed during 5 minutes.',
          'zh-Hans': '5 分钟内最近一次配置重载一直失败。',
        },
      },
    ],
    fact: { en: 'Prometheus refused its new configuration.', 'zh-Hans': 'Prometheus 拒绝了新配置。' },
    impact: {
      en: 'It goes on with the old configuration: new targets, rules and receivers do not exist; after a restart it does not come up.',
      'zh-Hans': '继续使用旧配置：新目标、规则与接收端都不生效；重启后将无法启动。',
    },
    labels: ['namespace', 'pod'],
    pages: ['crash-loop-backoff', 'configmap-secret-sync'],
    steps: prometheusConfigurationSteps,
  },
  PrometheusSDRefreshFailure: {
    component: 'prometheus',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '20m',
        when: {
          en: 'Service discovery failed to refresh in every 10-minute window.',
          'zh-Hans': '每个 10 分钟窗口内服务发现刷新都失败。',
        },
      },
    ],
    fact: {
      en: 'Prometheus cannot refresh its targets with one discovery mechanism.',
      'zh-Hans': 'Prometheus 无法通过某种服务发现刷新目标。',
    },
    impact: {
      en: 'New targets are not scraped and gone ones stay; alerts about both are wrong.',
      'zh-Hans': '新目标没有抓取、已消失的目标仍在；相关告警都不可信。',
    },
    labels: ['namespace', 'pod', 'mechanism'],
    pages: ['dns-resolution-failing', 'apiserver-unreachable', 'rbac-forbidden'],
    steps: prometheusPageSteps,
  },
  PrometheusKubernetesListWatchFailures: {
    component: 'prometheus',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'LIST or WATCH requests of the Kubernetes discovery failed in every 5-minute window.',
          'zh-Hans': '每个 5 分钟窗口内 Kubernetes 服务发现的 LIST 或 WATCH 都有失败。',
        },
      },
    ],
    fact: {
      en: 'Prometheus cannot list or watch Kubernetes objects, mostly because a Role is missing in a namespace.',
      'zh-Hans': 'Prometheus 无法 list 或 watch Kubernetes 对象，多因某个 namespace 缺少 Role。',
    },
    impact: {
      en: 'Targets of the namespaces concerned are missing without further notice.',
      'zh-Hans': '相关 namespace 的目标会静默缺失。',
    },
    labels: ['namespace', 'pod'],
    pages: ['rbac-forbidden', 'apiserver-unreachable'],
    steps: [
      ...prometheusLogSteps,
      {
        text: {
          en: 'Ask whether its ServiceAccount may list Pods (kube-prometheus names it prometheus-k8s)',
          'zh-Hans': '确认其 ServiceAccount 能否 list Pod（kube-prometheus 中名为 prometheus-k8s）',
        },
        command: 'kubectl auth can-i list pods -A --as=system:serviceaccount:monitoring:prometheus-k8s',
      },
    ],
  },
  PrometheusNotificationQueueRunningFull: {
    component: 'prometheus',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'The trend of 5 minutes fills the notification queue within 30 minutes.',
          'zh-Hans': '按过去 5 分钟的趋势，通知队列将在 30 分钟内填满。',
        },
      },
    ],
    fact: {
      en: 'Prometheus produces alerts faster than Alertmanager takes them.',
      'zh-Hans': 'Prometheus 产生告警的速度超过 Alertmanager 的接收速度。',
    },
    impact: { en: 'When the queue is full, alerts are lost.', 'zh-Hans': '队列填满后告警会丢失。' },
    labels: ['namespace', 'pod'],
    pages: ['service-no-endpoints', 'dns-resolution-failing'],
    steps: notificationSteps,
  },
  PrometheusErrorSendingAlertsToSomeAlertmanagers: {
    component: 'prometheus',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'More than 1 % of the alerts sent to one Alertmanager fail.',
          'zh-Hans': '发往某个 Alertmanager 的告警失败超过 1%。',
        },
      },
    ],
    fact: {
      en: 'Prometheus has errors when it sends alerts to one of its Alertmanagers.',
      'zh-Hans': 'Prometheus 向某个 Alertmanager 发送告警时出错。',
    },
    impact: {
      en: 'As long as another Alertmanager takes them, nothing is lost.',
      'zh-Hans': '只要有其他 Alertmanager 接收，就不会丢失。',
    },
    labels: ['namespace', 'pod', 'alertmanager'],
    pages: ['pod-not-ready', 'service-no-endpoints', 'network-policy-blocking'],
    steps: notificationSteps,
  },
  PrometheusNotConnectedToAlertmanagers: {
    component: 'prometheus',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '10m',
        when: { en: 'Prometheus has discovered no Alertmanager.', 'zh-Hans': 'Prometheus 没有发现任何 Alertmanager。' },
      },
    ],
    fact: { en: 'Prometheus knows no Alertmanager.', 'zh-Hans': 'Prometheus 找不到任何 Alertmanager。' },
    impact: {
      en: 'Alerts are computed but nobody is told; only a dead man’s switch notices.',
      'zh-Hans': '告警照常计算，但没有人收到；只有 dead man’s switch 能发现。',
    },
    labels: ['namespace', 'pod'],
    pages: ['service-no-endpoints', 'rbac-forbidden', 'dns-resolution-failing'],
    steps: notificationSteps,
  },
  PrometheusTSDBReloadsFailing: {
    component: 'prometheus',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '4h',
        when: { en: 'Reloads of blocks failed within 3 hours.', 'zh-Hans': '3 小时内有数据块重载失败。' },
      },
    ],
    fact: { en: 'Prometheus cannot reload blocks of its database.', 'zh-Hans': 'Prometheus 无法重载数据库的数据块。' },
    impact: {
      en: 'Older data may be missing from queries; the volume or a block is damaged or full.',
      'zh-Hans': '查询可能缺少较早的数据；卷或数据块损坏，或已写满。',
    },
    labels: ['namespace', 'pod'],
    pages: ['volume-full', 'volume-file-permissions'],
    steps: prometheusLogSteps,
  },
  PrometheusTSDBCompactionsFailing: {
    component: 'prometheus',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '4h',
        when: { en: 'Compactions failed within 3 hours.', 'zh-Hans': '3 小时内有压实（compaction）失败。' },
      },
    ],
    fact: { en: 'Prometheus cannot compact its data.', 'zh-Hans': 'Prometheus 无法压实数据。' },
    impact: {
      en: 'The write-ahead log grows, memory and disk use rise, and restarts take longer.',
      'zh-Hans': 'WAL 持续增长，内存与磁盘用量上升，重启变慢。',
    },
    labels: ['namespace', 'pod'],
    pages: ['volume-full', 'oom-killed'],
    steps: prometheusLogSteps,
  },
  PrometheusNotIngestingSamples: {
    component: 'prometheus',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '10m',
        when: {
          en: 'No sample was appended for 5 minutes although targets or rules exist.',
          'zh-Hans': '存在目标或规则，但 5 分钟内没有写入任何样本。',
        },
      },
    ],
    fact: { en: 'Prometheus stores no samples.', 'zh-Hans': 'Prometheus 没有写入样本。' },
    impact: {
      en: 'Every alert of this Prometheus is blind.',
      'zh-Hans': '该 Prometheus 的所有告警都失明。',
    },
    labels: ['namespace', 'pod'],
    pages: ['volume-full', 'network-policy-blocking', 'service-no-endpoints'],
    steps: prometheusPageSteps,
  },
  PrometheusDuplicateTimestamps: {
    component: 'prometheus',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '10m',
        when: {
          en: 'Samples with the same time but other values are dropped.',
          'zh-Hans': '有时间戳相同但值不同的样本被丢弃。',
        },
      },
    ],
    fact: {
      en: 'A target exposes the same series twice with different values, or two targets carry the same labels.',
      'zh-Hans': '某目标以不同的值暴露了同一序列两次，或两个目标的标签相同。',
    },
    impact: {
      en: 'One of the values is lost; graphs and alerts on these series are unreliable.',
      'zh-Hans': '其中一个值丢失；相关图表与告警不可靠。',
    },
    labels: ['namespace', 'pod', 'scrape_job'],
    pages: ['service-port-mismatch'],
    steps: prometheusPageSteps,
  },
  PrometheusOutOfOrderTimestamps: {
    component: 'prometheus',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '10m',
        when: { en: 'Samples with too old a time are dropped.', 'zh-Hans': '有时间戳过旧的样本被丢弃。' },
      },
    ],
    fact: {
      en: 'A target sends samples out of order, mostly by explicit timestamps or a clock that was set back.',
      'zh-Hans': '某目标的样本乱序，多因自带时间戳或时钟被回拨。',
    },
    impact: { en: 'The dropped samples are missing.', 'zh-Hans': '被丢弃的样本缺失。' },
    labels: ['namespace', 'pod', 'scrape_job'],
    pages: ['node-clock-skew'],
    steps: prometheusPageSteps,
  },
  PrometheusRemoteStorageFailures: {
    component: 'prometheus',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'critical',
        hold: '15m',
        when: {
          en: 'More than 1 % of the samples for a remote write target are given up.',
          'zh-Hans': '发往 remote write 目标的样本有超过 1% 被放弃。',
        },
      },
    ],
    fact: {
      en: 'A remote write target refuses samples for good (4xx), or is out of reach for too long.',
      'zh-Hans': 'remote write 目标永久拒绝样本（4xx），或长时间不可达。',
    },
    impact: {
      en: 'Long-term storage has gaps; alerts computed there are blind.',
      'zh-Hans': '长期存储出现缺口；在那里计算的告警失明。',
    },
    labels: ['namespace', 'pod', 'remote_name', 'url'],
    pages: ['dns-resolution-failing', 'network-policy-blocking'],
    steps: remoteWriteSteps,
  },
  PrometheusRemoteWriteBehind: {
    component: 'prometheus',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'critical',
        hold: '15m',
        when: { en: 'Remote write is more than 120 s behind.', 'zh-Hans': 'remote write 落后超过 120 秒。' },
      },
    ],
    fact: {
      en: 'Prometheus cannot send samples as fast as it takes them in.',
      'zh-Hans': 'Prometheus 发送样本的速度跟不上接收速度。',
    },
    impact: {
      en: 'The remote storage lags; what has left the write-ahead log (about two hours) is lost.',
      'zh-Hans': '远端存储滞后；超出 WAL 保留（约两小时）的数据会丢失。',
    },
    labels: ['namespace', 'pod', 'remote_name', 'url'],
    pages: ['dns-resolution-failing', 'cpu-throttling'],
    steps: remoteWriteSteps,
  },
  PrometheusRemoteWriteDesiredShards: {
    component: 'prometheus',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'Remote write wants more parallel shards than its maximum.',
          'zh-Hans': 'remote write 期望的并行分片数超过上限。',
        },
      },
    ],
    fact: {
      en: 'Remote write needs more parallel connections than queueConfig.maxShards allows.',
      'zh-Hans': 'remote write 所需并行度超过 queueConfig.maxShards。',
    },
    impact: {
      en: 'It falls behind soon; mostly the receiver is slow.',
      'zh-Hans': '很快会落后；多因接收端慢。',
    },
    labels: ['namespace', 'pod', 'remote_name', 'url'],
    pages: ['cpu-throttling'],
    steps: remoteWriteSteps,
  },
  PrometheusRuleFailures: {
    component: 'prometheus',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'critical',
        hold: '15m',
        when: {
          en: 'Rule evaluations failed in every 5-minute window.',
          'zh-Hans': '每个 5 分钟窗口内都有规则求值失败。',
        },
      },
    ],
    fact: {
      en: 'Rules fail when they are evaluated, often by “many-to-many matching” after duplicate series appeared.',
      'zh-Hans': '规则求值失败，多因出现重复序列导致 “many-to-many matching”。',
    },
    impact: {
      en: 'The alerts of the failing rules do not fire.',
      'zh-Hans': '失败的规则不会触发告警。',
    },
    labels: ['namespace', 'pod', 'rule_group'],
    pages: ['alert-rules'],
    steps: prometheusPageSteps,
  },
  PrometheusMissingRuleEvaluations: {
    component: 'prometheus',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'Evaluations of a rule group were skipped in every 5-minute window.',
          'zh-Hans': '每个 5 分钟窗口内都有规则组的求值被跳过。',
        },
      },
    ],
    fact: {
      en: 'A rule group takes longer than its interval.',
      'zh-Hans': '某个规则组的求值耗时超过其间隔。',
    },
    impact: {
      en: 'Alerts and recording rules of this group come late and have gaps.',
      'zh-Hans': '该组的告警与记录规则滞后并出现缺口。',
    },
    labels: ['namespace', 'pod', 'rule_group'],
    pages: ['cpu-throttling', 'alert-rules'],
    steps: prometheusPageSteps,
  },
  PrometheusTargetLimitHit: {
    component: 'prometheus',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'A scrape pool had more targets than target_limit within 5 minutes.',
          'zh-Hans': '5 分钟内某抓取池的目标数超过 target_limit。',
        },
      },
    ],
    fact: {
      en: 'A scrape pool has more targets than its target_limit.',
      'zh-Hans': '某抓取池的目标数超过 target_limit。',
    },
    impact: {
      en: 'All targets of this pool fail, not only the surplus.',
      'zh-Hans': '该抓取池的全部目标都会失败，而不只是多出的部分。',
    },
    labels: ['namespace', 'pod', 'scrape_job'],
    pages: ['limits'],
    steps: prometheusPageSteps,
  },
  PrometheusLabelLimitHit: {
    component: 'prometheus',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'Targets exceeded label_limit, label_name_length_limit or label_value_length_limit within 5 minutes.',
          'zh-Hans': '5 分钟内有目标超过 label_limit、label_name_length_limit 或 label_value_length_limit。',
        },
      },
    ],
    fact: {
      en: 'Targets are dropped because their labels are too many or too long.',
      'zh-Hans': '目标因标签过多或过长而被丢弃。',
    },
    impact: { en: 'The metrics of these targets are missing.', 'zh-Hans': '这些目标的指标缺失。' },
    labels: ['namespace', 'pod', 'scrape_job'],
    pages: ['limits'],
    steps: prometheusPageSteps,
  },
  PrometheusScrapeBodySizeLimitHit: {
    component: 'prometheus',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'Scrapes failed because the answer exceeded body_size_limit within 5 minutes.',
          'zh-Hans': '5 分钟内有抓取因响应超过 body_size_limit 而失败。',
        },
      },
    ],
    fact: {
      en: 'The metrics page of a target is larger than body_size_limit.',
      'zh-Hans': '某目标的指标页面超过 body_size_limit。',
    },
    impact: { en: 'Nothing of this target is stored.', 'zh-Hans': '该目标的指标全部不入库。' },
    labels: ['namespace', 'pod', 'scrape_job'],
    pages: ['limits'],
    steps: prometheusPageSteps,
  },
  PrometheusScrapeSampleLimitHit: {
    component: 'prometheus',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'Scrapes failed because the samples exceeded sample_limit within 5 minutes.',
          'zh-Hans': '5 分钟内有抓取因样本数超过 sample_limit 而失败。',
        },
      },
    ],
    fact: { en: 'A target exposes more series than sample_limit.', 'zh-Hans': '某目标暴露的序列数超过 sample_limit。' },
    impact: {
      en: 'Nothing of this target is stored; a label with ever-changing values is the usual cause.',
      'zh-Hans': '该目标的指标全部不入库；多因某个标签取值无限增长。',
    },
    labels: ['namespace', 'pod', 'scrape_job'],
    pages: ['limits'],
    steps: prometheusPageSteps,
  },
  PrometheusTargetSyncFailure: {
    component: 'prometheus',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'critical',
        hold: '5m',
        when: {
          en: 'Targets failed to sync within 30 minutes because of invalid configuration.',
          'zh-Hans': '30 分钟内有目标因配置无效而同步失败。',
        },
      },
    ],
    fact: {
      en: 'Relabelling produces targets that are not valid, for example without an address.',
      'zh-Hans': 'relabel 产生了无效目标，例如没有地址。',
    },
    impact: { en: 'These targets are not scraped.', 'zh-Hans': '这些目标不会被抓取。' },
    labels: ['namespace', 'pod', 'scrape_job'],
    pages: ['alert-rules'],
    steps: prometheusConfigurationSteps,
  },
  PrometheusHighQueryLoad: {
    component: 'prometheus',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'More than 80 % of the concurrent queries that Prometheus allows are running.',
          'zh-Hans': '并发查询数超过 Prometheus 允许上限的 80%。',
        },
      },
    ],
    fact: { en: 'The query engine of Prometheus is almost fully busy.', 'zh-Hans': 'Prometheus 的查询引擎几乎跑满。' },
    impact: {
      en: 'Dashboards are slow, and rules may be evaluated late.',
      'zh-Hans': '仪表盘变慢，规则求值可能滞后。',
    },
    labels: ['namespace', 'pod'],
    pages: ['cpu-throttling', 'oom-killed'],
    steps: prometheusPageSteps,
  },
  PrometheusErrorSendingAlertsToAnyAlertmanager: {
    component: 'prometheus',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'critical',
        hold: '15m',
        when: {
          en: 'To every Alertmanager more than 3 % of the alerts fail.',
          'zh-Hans': '发往每个 Alertmanager 的告警失败都超过 3%。',
        },
      },
    ],
    fact: {
      en: 'Prometheus has errors when it sends alerts to any of its Alertmanagers.',
      'zh-Hans': 'Prometheus 向所有 Alertmanager 发送告警都出错。',
    },
    impact: { en: 'Alerts are lost or late.', 'zh-Hans': '告警丢失或延迟。' },
    labels: ['namespace', 'pod'],
    pages: ['service-no-endpoints', 'network-policy-blocking', 'dns-resolution-failing'],
    steps: notificationSteps,
  },
} as const satisfies Record<string, Alert>;
