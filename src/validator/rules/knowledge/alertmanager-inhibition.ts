import type { SnippetRule } from '../../rule';

const SECRET = /^kind:\s*Secret\s*$/m;
const NAME = /^ {2}name:\s*["']?(alertmanager-main|alertmanager-[a-z0-9-]*kube-prometheus[a-z0-9-]*)["']?\s*$/m;
const FILE = /^ {2}alertmanager\.yaml:/m;

/** A Secret that takes the place of the configuration that kube-prometheus ships, without its inhibit rules. */
export const alertmanagerInhibition: SnippetRule = {
  id: 'knowledge/alertmanager-inhibition',
  target: 'snippet',
  languages: ['yaml'],
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Alertmanager configuration without inhibition', 'zh-Hans': '没有抑制规则的 Alertmanager 配置' },
  rationale: {
    en: 'This Secret replaces the configuration that is shipped, with its three inhibit rules. Without them each warning also rings while its critical alert fires, and every info alert notifies.',
    'zh-Hans':
      '该 Secret 会替换自带的配置及其中三条抑制规则。缺少抑制规则时，critical 触发期间 warning 也会通知，info 告警全部会发出。',
  },
  docs: [
    'https://prometheus.io/docs/alerting/latest/configuration/#inhibit_rule',
    'https://github.com/prometheus-operator/kube-prometheus/blob/main/manifests/alertmanager-secret.yaml',
  ],
  examples: {
    wrong: [
      {
        language: 'yaml',
        code: `apiVersion: v1
kind: Secret
metadata:
  name: alertmanager-main
  namespace: monitoring
stringData:
  alertmanager.yaml: |
    route:
      receiver: on-call
    receivers:
      - name: on-call
`,
      },
    ],
    right: [
      {
        language: 'yaml',
        code: `apiVersion: v1
kind: Secret
metadata:
  name: alertmanager-main
  namespace: monitoring
stringData:
  alertmanager.yaml: |
    inhibit_rules:
      - source_matchers:
          - severity="critical"
        target_matchers:
          - severity=~"warning|info"
        equal: [namespace, alertname]
    route:
      receiver: on-call
    receivers:
      - name: on-call
`,
      },
    ],
  },
  *check({ text }) {
    if (!SECRET.test(text) || !FILE.test(text) || /^\s+inhibit_rules:/m.test(text)) return;
    const name = NAME.exec(text);
    if (name?.[1] === undefined) return;
    const start = name.index + name[0].indexOf(name[1]);
    yield {
      start,
      end: start + name[1].length,
      message: `Unexpected configuration without \`inhibit_rules\` for \`${name[1]}\`, which replaces the shipped one. Expected its inhibit rules to be taken over.`,
    };
  },
};
