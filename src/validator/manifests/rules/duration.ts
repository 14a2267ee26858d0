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
        code: 'apiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata:\n  name: web\nspec:\n  duration: 90d\n  dnsNames: [web.example.com]\n  secretName: web-tls\n  issuerRef:\n    name: ca',
      },
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
    for (const { kind, path, pattern } of FIELDS)
      if (kind === manifest.kind) for (const node of nodesAt(manifest.root, path)) yield* problem(node, pattern);
    if (manifest.kind !== 'PrometheusRule') return;
    for (const group of itemsAt(manifest.root, 'spec', 'groups')) {
      yield* problem(valueAt(group, 'interval'), PROMETHEUS);
      for (const rule of itemsAt(group, 'rules'))
        for (const field of ['for', 'keep_firing_for']) yield* problem(valueAt(rule, field), PROMETHEUS);
    }
  },
};

/** The nodes at a path, in which a name with `[]` stands for all entries of a list. */
function nodesAt(root: DataNode, path: string): DataNode[] {
  return path
    .split('.')
    .reduce<DataNode[]>(
      (nodes, name) =>
        nodes.flatMap((node) => (name.endsWith('[]') ? itemsAt(node, name.slice(0, -2)) : (valueAt(node, name) ?? []))),
      [root],
    );
}

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

/** Durations of custom resources, whose schemas say only that they are text. */
const FIELDS: readonly { readonly kind: string; readonly path: string; readonly pattern: RegExp }[] = [
  // https://cert-manager.io/docs/reference/api-docs/: metav1.Duration, which has no unit for days
  { kind: 'Certificate', path: 'spec.duration', pattern: GO },
  { kind: 'Certificate', path: 'spec.renewBefore', pattern: GO },
  { kind: 'CertificateRequest', path: 'spec.duration', pattern: GO },
  // https://prometheus-operator.dev/docs/api-reference/api/
  { kind: 'ServiceMonitor', path: 'spec.endpoints[].interval', pattern: PROMETHEUS },
  { kind: 'ServiceMonitor', path: 'spec.endpoints[].scrapeTimeout', pattern: PROMETHEUS },
  { kind: 'PodMonitor', path: 'spec.podMetricsEndpoints[].interval', pattern: PROMETHEUS },
  { kind: 'PodMonitor', path: 'spec.podMetricsEndpoints[].scrapeTimeout', pattern: PROMETHEUS },
  // https://velero.io/docs/main/api-types/
  { kind: 'Backup', path: 'spec.ttl', pattern: GO },
  { kind: 'Schedule', path: 'spec.template.ttl', pattern: GO },
  // https://external-secrets.io/latest/api/externalsecret/
  { kind: 'ExternalSecret', path: 'spec.refreshInterval', pattern: GO },
];
