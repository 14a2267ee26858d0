import { nearestWord } from '../../cli/suggestion';
import type { SourceFile } from '../../snippet';
import { knownMetric, metricNames, mustBeKnown } from './metrics';
import type { PromqlRule } from './rule';

export const unknownMetric: PromqlRule = {
  id: 'promql/unknown-metric',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Metric that nothing exposes', 'zh-Hans': '没有任何组件暴露的指标' },
  rationale: {
    en: 'Prometheus does not complain: the query is empty and the alert never fires. The table comes from the sources of Kubernetes, kube-state-metrics, cAdvisor, node_exporter and etcd.',
    'zh-Hans':
      'Prometheus 不会报错：查询结果为空，告警永远不触发。指标表由 Kubernetes、kube-state-metrics、cAdvisor、node_exporter 和 etcd 的源码生成。',
  },
  docs: [
    'https://kubernetes.io/docs/reference/instrumentation/metrics/',
    'https://github.com/kubernetes/kube-state-metrics/tree/main/docs',
  ],
  examples: {
    wrong: [
      { language: 'promql', code: 'kbue_pod_status_phase{phase="Pending"} == 1' },
      { language: 'promql', code: 'rate(container_image_pull_duration_seconds_sum[5m]) > 30' },
      { language: 'promql', code: 'kube_pod_container_status_waiting_reasons{reason="ErrImagePull"} == 1' },
    ],
    right: [
      { language: 'promql', code: 'rate(shop_orders_created_total[5m]) == 0' },
      {
        language: 'promql',
        code: 'rate(kubelet_image_pull_duration_seconds_sum[5m]) / rate(kubelet_image_pull_duration_seconds_count[5m]) > 30',
      },
      { language: 'promql', code: 'kube_pod_container_status_waiting_reason{reason="ErrImagePull"} == 1' },
    ],
  },
  *check({ metrics }, { file }) {
    for (const { name, start, end } of metrics) {
      const recorded = name.includes(':') ? nearRecorded(name, recordedIn(file)) : undefined;
      if (recorded !== undefined)
        yield { start, end, message: `Unexpected metric \`${name}\`: the rules of this page record \`${recorded}\`.` };
      const known = mustBeKnown(name);
      if (known === 'no' || knownMetric(name) !== undefined) continue;
      const near = nearestMetric(name, known === 'nearest' ? 1 : 2);
      if (known !== 'yes' && near === undefined) continue;
      yield {
        start,
        end,
        message: `Unexpected metric \`${name}\`: no component exposes it, expected ${near === undefined ? 'a metric that exists' : `\`${near}\``}.`,
      };
    }
  },
};

const records = new WeakMap<SourceFile, ReadonlySet<string>>();

/** The names that the recording rules of a page give. */
function recordedIn(file: SourceFile): ReadonlySet<string> {
  const known =
    records.get(file) ??
    new Set([...file.text.matchAll(/^[ \t-]*record:[ \t]*["']?([\w:]+)/gm)].map((match) => match[1] ?? ''));
  records.set(file, known);
  return known;
}

function nearRecorded(name: string, names: ReadonlySet<string>): string | undefined {
  return names.size === 0 || names.has(name) ? undefined : nearestWord(name, names, 2);
}

const nearest = new Map<string, string | undefined>();

/** A table of thousands is searched once for each name. */
function nearestMetric(name: string, most: number): string | undefined {
  if (!nearest.has(name)) nearest.set(name, nearestWord(name, metricNames(), most));
  return nearest.get(name);
}
