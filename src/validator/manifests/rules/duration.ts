import { type DataNode, itemsAt, textOf, valueAt } from '../../languages/document/node';
import type { RuleRemark } from '../../rule';
import type { ManifestRule } from '../manifest';

export const duration: ManifestRule = {
  id: 'manifest/duration',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Duration that cannot be read', 'zh-Hans': '无法识别的时长' },
  rationale: {
    en: 'Prometheus and the components of Kubernetes take durations such as `90s`, `5m` or `1h30m`, without blanks and words.',
    'zh-Hans': 'Prometheus 与 Kubernetes 组件接受 `90s`、`5m`、`1h30m` 这样的时长，不能有空格或单词。',
  },
  docs: [
    'https://pkg.go.dev/time#ParseDuration',
    'https://prometheus.io/docs/prometheus/latest/configuration/configuration/',
  ],
  examples: {
    wrong: [
      {
        language: 'yaml',
        code: 'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nimageMinimumGCAge: 2 minutes',
      },
      {
        language: 'yaml',
        code: 'apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nmetadata:\n  name: web\nspec:\n  groups:\n    - name: web\n      rules:\n        - alert: WebDown\n          expr: up{job="web"} == 0\n          for: 5min',
      },
    ],
    right: [
      {
        language: 'yaml',
        code: 'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nimageMinimumGCAge: 2m0s',
      },
      {
        language: 'yaml',
        code: 'apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nmetadata:\n  name: web\nspec:\n  groups:\n    - name: web\n      rules:\n        - alert: WebDown\n          expr: up{job="web"} == 0\n          for: 5m',
      },
    ],
  },
  *check(manifest, { schemas }) {
    for (const { type, node } of manifest.typed) {
      for (const { key, value } of node.entries)
        if (schemas.type(type)?.get(key)?.type === 'duration') yield* problem(value, GO);
    }
    if (manifest.kind !== 'PrometheusRule') return;
    for (const group of itemsAt(manifest.root, 'spec', 'groups')) {
      yield* problem(valueAt(group, 'interval'), PROMETHEUS);
      for (const rule of itemsAt(group, 'rules'))
        for (const field of ['for', 'keep_firing_for']) yield* problem(valueAt(rule, field), PROMETHEUS);
    }
  },
};

const GO = /^(?:0|-?(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|ms|s|m|h)(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|ms|s|m|h))*)$/;
const PROMETHEUS = /^(?:0|(?:\d+y)?(?:\d+w)?(?:\d+d)?(?:\d+h)?(?:\d+m)?(?:\d+s)?(?:\d+ms)?)$/;

function* problem(node: DataNode | undefined, pattern: RegExp): Generator<RuleRemark> {
  const text = textOf(node);
  if (node !== undefined && text !== undefined && (!pattern.test(text) || text === ''))
    yield {
      start: node.start,
      end: node.end,
      message: `Unexpected duration \`${text}\`, expected for example \`90s\`, \`5m\` or \`1h30m\`.`,
    };
}
