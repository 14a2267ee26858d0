import type { AlertOrigin, Severity } from '@site/src/content/alerts';
import type { Localized } from '@site/src/content/locale';

/** The words of the pages about alerts. */
export const TEXTS = {
  title: { en: 'Alerts', 'zh-Hans': '告警' },
  description: {
    en: 'Every alert of kube-prometheus, kubernetes-mixin and the etcd mixin, with what it says and where to go. Alert links open these pages with namespace and Pod filled in.',
    'zh-Hans':
      'kube-prometheus、kubernetes-mixin 与 etcd mixin 的全部告警：各自的含义与处理页面。告警链接会直接打开对应页面，并填好 namespace 与 Pod。',
  },
  wiring: { en: 'Set up alert links', 'zh-Hans': '配置告警链接' },
  retiredNames: { en: 'Names that are no longer shipped', 'zh-Hans': '已不再提供的名称' },
  filter: { en: 'Show', 'zh-Hans': '显示' },
  all: { en: 'all severities', 'zh-Hans': '全部级别' },
  components: { en: 'Components', 'zh-Hans': '组件' },
  severity: { en: 'Severity', 'zh-Hans': '级别' },
  hold: { en: 'Holds for', 'zh-Hans': '持续时间' },
  when: { en: 'Fires when', 'zh-Hans': '触发条件' },
  after: { en: 'after {hold}', 'zh-Hans': '持续 {hold}后触发' },
  call: { en: 'Call', 'zh-Hans': '找谁' },
  colon: { en: ': ', 'zh-Hans': '：' },
  semicolon: { en: '; ', 'zh-Hans': '；' },
  firstSteps: { en: 'First steps', 'zh-Hans': '先做什么' },
  seen: { en: 'You see', 'zh-Hans': '现象' },
  cause: { en: 'Cause', 'zh-Hans': '原因' },
  risk: { en: 'Risk', 'zh-Hans': '风险' },
  undo: { en: 'Undo', 'zh-Hans': '撤销' },
  noAction: { en: 'No safe action', 'zh-Hans': '没有可立即执行的安全操作' },
  fills: { en: 'fills the commands of this page', 'zh-Hans': '会填入本页命令' },
  shown: { en: 'shown only', 'zh-Hans': '仅显示' },
  inFault: {
    en: 'The first steps were run on a real cluster while this alert’s fault was there.',
    'zh-Hans': '先做什么一节的命令，已在真实集群的该故障状态下执行过。',
  },
  healthy: {
    en: 'The first steps were run on a healthy cluster; the fault itself could not be made there.',
    'zh-Hans': '先做什么一节的命令，已在健康的真实集群上执行过；该故障本身未能复现。',
  },
  untried: { en: 'The first steps were not run on a cluster: ', 'zh-Hans': '先做什么一节的命令未在集群上执行：' },
  atOnce: { en: 'fires at once', 'zh-Hans': '立即触发' },
  retired: {
    en: 'This name is no longer shipped; rules that still use it lead here.',
    'zh-Hans': '该名称已不再提供；仍使用它的规则会链接到这里。',
  },
  since: { en: 'Removed or renamed upstream in {month}.', 'zh-Hans': '上游于 {month} 移除或改名。' },
  successor: { en: 'Now see ', 'zh-Hans': '现在请看 ' },
  stop: { en: '.', 'zh-Hans': '。' },
  causes: { en: 'Causes, likeliest first', 'zh-Hans': '可能的原因（按可能性排序）' },
  planned: { en: 'not written yet: leads to what stands in for it', 'zh-Hans': '尚未撰写：链接到替代页面' },
  labels: { en: 'Labels', 'zh-Hans': 'Label' },
  labelsNote: {
    en: 'These labels describe the fault, and a link may carry them. All others of this alert belong to the exporter or to the scrape.',
    'zh-Hans': '以下 label 描述故障本身，可以放进链接；该告警的其余 label 属于 exporter 或抓取任务。',
  },
  noLabels: {
    en: 'This alert is about the cluster as a whole: apart from cluster, no label of it describes the fault.',
    'zh-Hans': '该告警针对整个集群：除 cluster 外，没有 label 描述故障本身。',
  },
  origin: { en: 'Shipped by ', 'zh-Hans': '来源：' },
} as const satisfies Record<string, Localized>;

export const SEVERITY_WORDS = {
  critical: { en: 'critical', 'zh-Hans': 'critical' },
  warning: { en: 'warning', 'zh-Hans': 'warning' },
  info: { en: 'info', 'zh-Hans': 'info' },
  none: { en: 'none', 'zh-Hans': 'none' },
} as const satisfies Record<Severity, Localized>;

export const ORIGIN_WORDS = {
  'kube-prometheus': { en: 'kube-prometheus', 'zh-Hans': 'kube-prometheus' },
  'kubernetes-mixin': { en: 'kubernetes-mixin', 'zh-Hans': 'kubernetes-mixin' },
  'coredns-mixin': { en: 'coredns-mixin', 'zh-Hans': 'coredns-mixin' },
  etcd: { en: 'the etcd mixin', 'zh-Hans': 'etcd mixin' },
  site: { en: 'this site, as a rule to copy', 'zh-Hans': '本站提供的规则' },
} as const satisfies Record<AlertOrigin, Localized>;
