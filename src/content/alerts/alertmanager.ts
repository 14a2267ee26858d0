import type { Alert } from './alert';
import { alertmanagerConfigurationSteps, alertmanagerSteps } from './steps-monitoring';

/** The rules about Alertmanager (Alertmanager mixin), as kube-prometheus renders them (2026-08-10). */
export const alertmanager = {
  AlertmanagerFailedReload: {
    component: 'alertmanager',
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
    fact: { en: 'Alertmanager refused its new configuration.', 'zh-Hans': 'Alertmanager 拒绝了新配置。' },
    impact: {
      en: 'New routes and receivers do not exist; after a restart no notification is sent at all.',
      'zh-Hans': '新路由与接收端不生效；重启后将完全无法发送通知。',
    },
    labels: ['namespace', 'pod'],
    pages: ['alert-links', 'configmap-secret-sync'],
    steps: alertmanagerConfigurationSteps,
  },
  AlertmanagerMembersInconsistent: {
    component: 'alertmanager',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'critical',
        hold: '15m',
        when: {
          en: 'A member sees fewer cluster members than Prometheus scrapes.',
          'zh-Hans': '某成员看到的集群成员少于 Prometheus 抓取到的数量。',
        },
      },
    ],
    fact: {
      en: 'An Alertmanager has not found all other members of its cluster.',
      'zh-Hans': '某个 Alertmanager 没有找到集群的全部成员。',
    },
    impact: {
      en: 'Silences are not shared, and notifications arrive more than once.',
      'zh-Hans': '静默不同步，通知会重复。',
    },
    labels: ['namespace', 'pod', 'service'],
    pages: ['network-policy-blocking', 'dns-resolution-failing', 'pod-not-ready'],
    steps: alertmanagerSteps,
  },
  AlertmanagerFailedToSendAlerts: {
    component: 'alertmanager',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '5m',
        when: {
          en: 'One instance fails to send more than 1 % of the notifications of an integration (15-minute rate).',
          'zh-Hans': '某实例对某个集成的通知发送失败超过 1%（15 分钟速率）。',
        },
      },
    ],
    fact: {
      en: 'One Alertmanager fails to send notifications through an integration.',
      'zh-Hans': '某个 Alertmanager 通过某个集成发送通知失败。',
    },
    impact: {
      en: 'In a cluster another member sends them, later; alone, they are lost.',
      'zh-Hans': '集群中由其他成员稍后补发；单实例时通知丢失。',
    },
    labels: ['namespace', 'pod', 'integration', 'reason'],
    pages: ['network-policy-blocking', 'dns-resolution-failing', 'alert-links'],
    steps: alertmanagerSteps,
  },
  AlertmanagerClusterFailedToSendAlerts: {
    component: 'alertmanager',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'critical',
        hold: '5m',
        when: {
          en: 'Every instance fails to send more than 1 % of the notifications of an integration that the rule counts as critical (by default all).',
          'zh-Hans': '所有实例对某个被视为关键的集成（默认全部）发送失败都超过 1%。',
        },
      },
      {
        severity: 'warning',
        hold: '5m',
        when: { en: 'The same for integrations that are not critical.', 'zh-Hans': '非关键集成出现同样情况。' },
      },
    ],
    fact: {
      en: 'The whole Alertmanager cluster fails to send notifications through an integration.',
      'zh-Hans': '整个 Alertmanager 集群通过某个集成发送通知失败。',
    },
    impact: {
      en: 'Notifications of this integration are lost: nobody is called.',
      'zh-Hans': '该集成的通知丢失：没有人被叫到。',
    },
    labels: ['namespace', 'service', 'integration'],
    pages: ['alert-links', 'dns-resolution-failing', 'network-policy-blocking'],
    steps: alertmanagerSteps,
  },
  AlertmanagerConfigInconsistent: {
    component: 'alertmanager',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'critical',
        hold: '20m',
        when: {
          en: 'The members of a cluster run more than one configuration.',
          'zh-Hans': '集群成员运行着一份以上的配置。',
        },
      },
    ],
    fact: {
      en: 'The members of an Alertmanager cluster have different configurations.',
      'zh-Hans': 'Alertmanager 集群成员的配置不一致。',
    },
    impact: {
      en: 'Where a notification goes depends on which member sends it.',
      'zh-Hans': '通知发往哪里取决于由哪个成员发送。',
    },
    labels: ['namespace', 'service'],
    pages: ['configmap-secret-sync', 'statefulset-stuck', 'alert-links'],
    steps: alertmanagerConfigurationSteps,
  },
  AlertmanagerClusterDown: {
    component: 'alertmanager',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'critical',
        hold: '5m',
        when: {
          en: 'At least half of the instances were up for less than half of 5 minutes.',
          'zh-Hans': '至少一半实例在 5 分钟内在线时间不足一半。',
        },
      },
    ],
    fact: {
      en: 'Half or more of an Alertmanager cluster is down.',
      'zh-Hans': 'Alertmanager 集群半数或以上不可用。',
    },
    impact: {
      en: 'Notifications depend on what is left; when the last one goes, nobody is told.',
      'zh-Hans': '通知依赖剩余实例；最后一个停止后没有人会收到通知。',
    },
    labels: ['namespace', 'service'],
    pages: ['pod-not-ready', 'statefulset-stuck', 'crash-loop-backoff'],
    steps: alertmanagerSteps,
  },
  AlertmanagerClusterCrashlooping: {
    component: 'alertmanager',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'critical',
        hold: '5m',
        when: {
          en: 'At least half of the instances restarted five times or more in 10 minutes.',
          'zh-Hans': '至少一半实例在 10 分钟内重启五次或以上。',
        },
      },
    ],
    fact: {
      en: 'Half or more of an Alertmanager cluster keeps crashing.',
      'zh-Hans': 'Alertmanager 集群半数或以上反复崩溃。',
    },
    impact: {
      en: 'Notifications are late, repeated or lost.',
      'zh-Hans': '通知延迟、重复或丢失。',
    },
    labels: ['namespace', 'service'],
    pages: ['crash-loop-backoff', 'oom-killed', 'alert-links'],
    steps: alertmanagerConfigurationSteps,
  },
  AlertmanagerClusterFailedPeers: {
    component: 'alertmanager',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'A member counted failed peers during 5 minutes.',
          'zh-Hans': '5 分钟内某成员记录到失败的对端。',
        },
      },
    ],
    fact: {
      en: 'An Alertmanager has lost contact with members that it knew.',
      'zh-Hans': '某个 Alertmanager 与已知成员失去联系。',
    },
    impact: {
      en: 'Silences are not shared, and notifications may arrive twice.',
      'zh-Hans': '静默不同步，通知可能重复。',
    },
    labels: ['namespace', 'pod'],
    pages: ['network-policy-blocking', 'pod-ip-unreachable', 'dns-resolution-failing'],
    steps: alertmanagerSteps,
  },
} as const satisfies Record<string, Alert>;
