import type { Alert } from './alert';
import { findNode } from './steps-cluster';
import { stateMetricsSteps } from './steps-monitoring';

/** The rules about kube-state-metrics and Grafana, and the general ones of kube-prometheus (2026-08-10). */
export const monitoring = {
  KubeStateMetricsListErrors: {
    component: 'kube-state-metrics',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'critical',
        hold: '15m',
        when: { en: 'More than 1 % of its LIST requests fail.', 'zh-Hans': 'LIST 请求失败超过 1%。' },
      },
    ],
    fact: {
      en: 'kube-state-metrics cannot list some kind of object.',
      'zh-Hans': 'kube-state-metrics 无法 list 某类对象。',
    },
    impact: {
      en: 'Metrics of these objects are missing or stale: alerts that rest on them are blind.',
      'zh-Hans': '这类对象的指标缺失或过期：依赖它们的告警失明。',
    },
    labels: [],
    pages: ['rbac-forbidden', 'apiserver-unreachable'],
    steps: stateMetricsSteps,
  },
  KubeStateMetricsWatchErrors: {
    component: 'kube-state-metrics',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'critical',
        hold: '15m',
        when: { en: 'More than 1 % of its WATCH requests fail.', 'zh-Hans': 'WATCH 请求失败超过 1%。' },
      },
    ],
    fact: {
      en: 'kube-state-metrics cannot watch some kind of object.',
      'zh-Hans': 'kube-state-metrics 无法 watch 某类对象。',
    },
    impact: {
      en: 'Its metrics lag behind the cluster: alerts fire late, or for objects that are gone.',
      'zh-Hans': '指标落后于集群：告警滞后，或针对已消失的对象。',
    },
    labels: [],
    pages: ['rbac-forbidden', 'apiserver-unreachable'],
    steps: stateMetricsSteps,
  },
  KubeStateMetricsShardingMismatch: {
    component: 'kube-state-metrics',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'critical',
        hold: '15m',
        when: {
          en: 'Instances report different values of --total-shards.',
          'zh-Hans': '各实例报告的 --total-shards 不一致。',
        },
      },
    ],
    fact: {
      en: 'The shards of kube-state-metrics disagree on how many they are.',
      'zh-Hans': 'kube-state-metrics 各分片对分片总数的认识不一致。',
    },
    impact: {
      en: 'Objects are counted twice or not at all.',
      'zh-Hans': '对象被重复统计或遗漏。',
    },
    labels: [],
    pages: ['statefulset-stuck', 'rollout-stuck'],
    steps: stateMetricsSteps,
  },
  KubeStateMetricsShardsMissing: {
    component: 'kube-state-metrics',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'critical',
        hold: '15m',
        when: {
          en: 'Not every shard number below --total-shards is present.',
          'zh-Hans': '小于 --total-shards 的分片序号没有全部出现。',
        },
      },
    ],
    fact: { en: 'A shard of kube-state-metrics is missing.', 'zh-Hans': 'kube-state-metrics 缺少分片。' },
    impact: {
      en: 'A part of the objects has no metrics, and no alerts.',
      'zh-Hans': '一部分对象没有指标，也没有告警。',
    },
    labels: [],
    pages: ['statefulset-stuck', 'pod-not-ready'],
    steps: stateMetricsSteps,
  },
  GrafanaRequestsFailing: {
    component: 'grafana',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '5m',
        when: {
          en: 'More than 50 % of the requests of a handler are answered with 5xx; proxied data source queries do not count.',
          'zh-Hans': '某 handler 超过 50% 的请求返回 5xx；数据源代理查询不计。',
        },
      },
    ],
    fact: { en: 'Grafana answers requests with server errors.', 'zh-Hans': 'Grafana 请求返回服务端错误。' },
    impact: {
      en: 'Dashboards do not load; alerts of Prometheus are unaffected.',
      'zh-Hans': '仪表盘无法加载；Prometheus 的告警不受影响。',
    },
    labels: ['namespace', 'handler'],
    pages: ['pod-not-ready', 'crash-loop-backoff', 'volume-full'],
    steps: [
      {
        text: { en: 'See whether Grafana runs', 'zh-Hans': '查看 Grafana 是否运行' },
        command: 'kubectl -n "$NAMESPACE" get pods -l app.kubernetes.io/name=grafana -o wide',
      },
      {
        text: {
          en: 'Read its errors: database and data sources come first',
          'zh-Hans': '查看错误日志：优先看数据库与数据源',
        },
        command:
          'kubectl -n "$NAMESPACE" logs -l app.kubernetes.io/name=grafana --since=15m --tail=500 | grep -i level=error',
      },
    ],
  },
  TargetDown: {
    component: 'general',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '10m',
        when: {
          en: 'More than 10 % of the targets of one job, namespace and Service cannot be scraped.',
          'zh-Hans': '同一 job、namespace 与 Service 的目标超过 10% 无法抓取。',
        },
      },
    ],
    fact: {
      en: 'Prometheus cannot scrape a part of the targets of a Service.',
      'zh-Hans': 'Prometheus 无法抓取某个 Service 的部分目标。',
    },
    impact: {
      en: 'Either the Pods are down, or only their metrics are: alerts on them are blind until it is known which.',
      'zh-Hans': '可能是 Pod 故障，也可能只是指标不可达；确认之前相关告警都失明。',
    },
    labels: ['namespace', 'service', 'job'],
    pages: [
      'tree-service',
      'service-no-endpoints',
      'service-port-mismatch',
      'network-policy-blocking',
      'dns-resolution-failing',
      'triage',
    ],
    steps: [
      {
        text: { en: 'See whether the Service has ready endpoints', 'zh-Hans': '查看 Service 是否有就绪的 endpoint' },
        command: 'kubectl -n "$NAMESPACE" describe service "$SERVICE"',
      },
      {
        text: { en: 'List the Pods of the namespace', 'zh-Hans': '列出该 namespace 的 Pod' },
        command: 'kubectl -n "$NAMESPACE" get pods -o wide',
      },
      {
        text: {
          en: 'Read the error of the scrape on the page Status, Targets at http://localhost:9090',
          'zh-Hans': '在 http://localhost:9090 的 Status、Targets 页面查看抓取错误',
        },
        command: 'kubectl -n monitoring port-forward service/prometheus-k8s 9090',
      },
    ],
  },
  Watchdog: {
    component: 'general',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'none',
        hold: '0s',
        when: { en: 'Always true (vector(1)).', 'zh-Hans': '恒为真（vector(1)）。' },
      },
    ],
    fact: {
      en: 'This alert always fires; only its silence is news: then the alerting pipeline is broken.',
      'zh-Hans': '该告警始终触发；它的沉默才是消息：说明告警链路已断。',
    },
    impact: {
      en: 'None. Send it to a dead man’s switch that calls when it stops, and to nobody else.',
      'zh-Hans': '无。把它只发给 dead man’s switch，由后者在它停止时呼叫。',
    },
    labels: [],
    pages: ['alert-links', 'triage'],
    steps: [
      {
        text: {
          en: 'If it stopped: see whether Prometheus and Alertmanager run',
          'zh-Hans': '若它停止：查看 Prometheus 与 Alertmanager 是否运行',
        },
        command: "kubectl get pods -A -l 'app.kubernetes.io/name in (prometheus,alertmanager)' -o wide",
      },
      {
        text: { en: 'Show where a notification of it would go', 'zh-Hans': '查看它的通知会发往哪里' },
        command: 'amtool config routes test --config.file=alertmanager.yaml alertname=Watchdog severity=none',
      },
    ],
  },
  InfoInhibitor: {
    component: 'general',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'none',
        hold: '0s',
        when: {
          en: 'A namespace has a firing info alert and no firing warning or critical one.',
          'zh-Hans': '某 namespace 有 info 告警触发，且没有 warning 或 critical 告警触发。',
        },
      },
    ],
    fact: {
      en: 'A helper alert that keeps info alerts quiet as long as they are alone.',
      'zh-Hans': '辅助告警：在只有 info 告警时让它们保持安静。',
    },
    impact: {
      en: 'None. If it reaches you, Alertmanager lacks its route to a null receiver or its inhibition rule.',
      'zh-Hans': '无。若你收到了它，说明 Alertmanager 缺少发往空接收端的路由或抑制规则。',
    },
    labels: ['namespace'],
    pages: ['alert-links'],
    steps: [
      {
        text: {
          en: 'Show where a notification of it goes: it should be a null receiver',
          'zh-Hans': '查看它的通知去向：应为空接收端',
        },
        command: 'amtool config routes test --config.file=alertmanager.yaml alertname=InfoInhibitor severity=none',
      },
      {
        text: { en: 'See the inhibition rules that are in force', 'zh-Hans': '查看当前生效的抑制规则' },
        command: "amtool config show --alertmanager.url=http://localhost:9093 | grep -A 12 '^inhibit_rules'",
      },
    ],
  },
  NodeNetworkInterfaceFlapping: {
    component: 'general',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '2m',
        when: {
          en: 'An interface changed between up and down more than twice in 2 minutes; veth interfaces do not count.',
          'zh-Hans': '接口 2 分钟内在 up 与 down 之间切换超过两次；veth 接口不计。',
        },
      },
    ],
    fact: { en: 'A network interface of a node goes up and down.', 'zh-Hans': '节点的网络接口反复 up/down。' },
    impact: {
      en: 'Connections through this node break in bursts; the Node may turn NotReady.',
      'zh-Hans': '经过该节点的连接间歇中断；节点可能转为 NotReady。',
    },
    labels: ['instance', 'device'],
    pages: ['pod-ip-unreachable', 'node-not-ready'],
    steps: [
      findNode,
      {
        text: { en: 'See the state and the counters of the interface', 'zh-Hans': '查看接口状态与计数' },
        command: 'ip -s link show dev "$INTERFACE"',
        on: 'node',
      },
      {
        text: { en: 'See when the link changed', 'zh-Hans': '查看链路何时变化' },
        command: "journalctl -k --since '30 minutes ago' --no-pager | grep -iE 'link|carrier'",
        on: 'node',
      },
    ],
  },
} as const satisfies Record<string, Alert>;
