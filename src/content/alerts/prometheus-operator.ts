import type { Alert } from './alert';
import { operatorSteps } from './steps-monitoring';

/** The rules about the Prometheus Operator and its config reloaders, as kube-prometheus renders them (2026-08-10). */
export const prometheusOperator = {
  PrometheusOperatorListErrors: {
    component: 'prometheus-operator',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'More than 40 % of the LIST requests of a controller fail over 10 minutes.',
          'zh-Hans': '10 分钟内某控制器的 LIST 请求失败超过 40%。',
        },
      },
    ],
    fact: {
      en: 'The Prometheus Operator cannot list its objects.',
      'zh-Hans': 'Prometheus Operator 无法 list 其对象。',
    },
    impact: {
      en: 'Changes to rules, monitors and Prometheus objects have no effect; what runs goes on.',
      'zh-Hans': '规则、monitor 与 Prometheus 对象的改动不生效；已运行的不受影响。',
    },
    labels: ['namespace', 'controller'],
    pages: ['rbac-forbidden', 'apiserver-unreachable', 'crd-conversion'],
    steps: operatorSteps,
  },
  PrometheusOperatorWatchErrors: {
    component: 'prometheus-operator',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'More than 40 % of the WATCH requests of a controller fail over 5 minutes.',
          'zh-Hans': '5 分钟内某控制器的 WATCH 请求失败超过 40%。',
        },
      },
    ],
    fact: {
      en: 'The Prometheus Operator cannot watch its objects.',
      'zh-Hans': 'Prometheus Operator 无法 watch 其对象。',
    },
    impact: {
      en: 'Changes to rules, monitors and Prometheus objects are seen late or never.',
      'zh-Hans': '规则、monitor 与 Prometheus 对象的改动很晚或根本不生效。',
    },
    labels: ['namespace', 'controller'],
    pages: ['rbac-forbidden', 'apiserver-unreachable', 'crd-conversion'],
    steps: operatorSteps,
  },
  PrometheusOperatorSyncFailed: {
    component: 'prometheus-operator',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '10m',
        when: {
          en: 'At least one object failed to reconcile during all of 5 minutes.',
          'zh-Hans': '5 分钟内一直有至少一个对象调谐失败。',
        },
      },
    ],
    fact: {
      en: 'The Prometheus Operator cannot bring an object to its wanted state.',
      'zh-Hans': 'Prometheus Operator 无法将某个对象调谐到期望状态。',
    },
    impact: {
      en: 'This Prometheus, Alertmanager or ThanosRuler keeps its old state.',
      'zh-Hans': '对应的 Prometheus、Alertmanager 或 ThanosRuler 保持旧状态。',
    },
    labels: ['namespace', 'controller', 'status'],
    pages: ['statefulset-stuck', 'resource-quota-exceeded', 'webhook-failing'],
    steps: operatorSteps,
  },
  PrometheusOperatorReconcileErrors: {
    component: 'prometheus-operator',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '10m',
        when: {
          en: 'More than 10 % of the reconciliations of a controller fail over 5 minutes.',
          'zh-Hans': '5 分钟内某控制器的调谐失败超过 10%。',
        },
      },
    ],
    fact: {
      en: 'The Prometheus Operator fails often when it reconciles.',
      'zh-Hans': 'Prometheus Operator 调谐频繁失败。',
    },
    impact: {
      en: 'Changes arrive late or not at all; the log names the object.',
      'zh-Hans': '改动很晚或不生效；日志会给出对象名。',
    },
    labels: ['namespace', 'controller'],
    pages: ['webhook-failing', 'rbac-forbidden', 'statefulset-stuck'],
    steps: operatorSteps,
  },
  PrometheusOperatorStatusUpdateErrors: {
    component: 'prometheus-operator',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '10m',
        when: {
          en: 'More than 10 % of the status updates of a controller fail over 5 minutes.',
          'zh-Hans': '5 分钟内某控制器的 status 更新失败超过 10%。',
        },
      },
    ],
    fact: {
      en: 'The Prometheus Operator cannot write the status of its objects.',
      'zh-Hans': 'Prometheus Operator 无法写入对象的 status。',
    },
    impact: {
      en: 'What runs is right, but its status is stale; mostly a permission on the status subresource is missing.',
      'zh-Hans': '实际运行正常，但 status 过期；多因缺少 status 子资源的权限。',
    },
    labels: ['namespace', 'controller'],
    pages: ['rbac-forbidden', 'crd-conversion'],
    steps: operatorSteps,
  },
  PrometheusOperatorNodeLookupErrors: {
    component: 'prometheus-operator',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '10m',
        when: {
          en: 'More than 0.1 lookups of node addresses fail per second over 5 minutes.',
          'zh-Hans': '5 分钟内每秒查询节点地址失败超过 0.1 次。',
        },
      },
    ],
    fact: {
      en: 'The Prometheus Operator cannot read the addresses of nodes, which it needs for the kubelet Service.',
      'zh-Hans': 'Prometheus Operator 无法读取节点地址，而 kubelet Service 需要这些地址。',
    },
    impact: {
      en: 'Kubelets of new nodes are not scraped.',
      'zh-Hans': '新节点的 kubelet 不会被抓取。',
    },
    labels: ['namespace'],
    pages: ['rbac-forbidden', 'node-not-ready'],
    steps: operatorSteps,
  },
  PrometheusOperatorNotReady: {
    component: 'prometheus-operator',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '5m',
        when: {
          en: 'A controller of the operator was not ready during 5 minutes.',
          'zh-Hans': 'operator 的某个控制器 5 分钟内未就绪。',
        },
      },
    ],
    fact: {
      en: 'The Prometheus Operator has not finished its start.',
      'zh-Hans': 'Prometheus Operator 没有完成启动。',
    },
    impact: {
      en: 'It reconciles nothing; a missing CRD or permission is the usual cause.',
      'zh-Hans': '它不做任何调谐；多因缺少 CRD 或权限。',
    },
    labels: ['namespace', 'controller'],
    pages: ['rbac-forbidden', 'crd-conversion', 'pod-not-ready'],
    steps: operatorSteps,
  },
  PrometheusOperatorRejectedResources: {
    component: 'prometheus-operator',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '5m',
        when: {
          en: 'At least one object was rejected during all of 5 minutes.',
          'zh-Hans': '5 分钟内一直有至少一个对象被拒绝。',
        },
      },
    ],
    fact: {
      en: 'The Prometheus Operator ignores objects that are not valid, for example a rule with wrong PromQL.',
      'zh-Hans': 'Prometheus Operator 忽略了无效对象，例如 PromQL 有误的规则。',
    },
    impact: {
      en: 'The rejected rule or monitor has no effect, and its author does not know.',
      'zh-Hans': '被拒绝的规则或 monitor 不生效，而作者并不知情。',
    },
    labels: ['namespace', 'controller', 'resource', 'state'],
    pages: ['alert-rules'],
    steps: [
      ...operatorSteps,
      {
        text: {
          en: 'Check the spec of a rule file by itself (the part below spec)',
          'zh-Hans': '单独检查规则文件（spec 以下部分）',
        },
        command: 'promtool check rules rules.yaml',
      },
    ],
  },
  ConfigReloaderSidecarErrors: {
    component: 'prometheus-operator',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '10m',
        when: {
          en: 'The last reload by the sidecar failed during 5 minutes.',
          'zh-Hans': '5 分钟内 sidecar 最近一次重载一直失败。',
        },
      },
    ],
    fact: {
      en: 'The config-reloader sidecar of a Pod cannot load a new configuration.',
      'zh-Hans': 'Pod 中的 config-reloader sidecar 无法加载新配置。',
    },
    impact: {
      en: 'This Prometheus or Alertmanager runs with an old configuration.',
      'zh-Hans': '对应的 Prometheus 或 Alertmanager 仍使用旧配置。',
    },
    labels: ['namespace', 'pod', 'container'],
    pages: ['configmap-secret-sync', 'alert-rules'],
    steps: [
      {
        text: { en: 'Read what the sidecar could not load', 'zh-Hans': '查看 sidecar 无法加载什么' },
        command: 'kubectl -n "$NAMESPACE" logs "$POD" -c config-reloader --since=30m',
      },
      {
        text: { en: 'Read what the program beside it answered', 'zh-Hans': '查看同一 Pod 中主程序的答复' },
        command: 'kubectl -n "$NAMESPACE" logs "$POD" --all-containers --prefix --since=30m',
      },
      {
        text: { en: 'Look for objects changed shortly before', 'zh-Hans': '查看最近改动的相关对象' },
        command:
          'kubectl get prometheusrules,servicemonitors,podmonitors,probes,alertmanagerconfigs -A --sort-by=.metadata.creationTimestamp',
      },
    ],
  },
} as const satisfies Record<string, Alert>;
