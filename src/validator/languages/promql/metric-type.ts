import { knownMetric } from './metrics';
import type { PromqlRule } from './rule';

const FOR_COUNTERS = new Set(['rate', 'irate', 'increase', 'resets']);
const FOR_GAUGES = new Set([
  'delta',
  'idelta',
  'deriv',
  'predict_linear',
  'double_exponential_smoothing',
  'holt_winters',
]);

export const metricType: PromqlRule = {
  id: 'promql/metric-type',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Function that does not suit the type of the metric', 'zh-Hans': '函数与指标类型不符' },
  rationale: {
    en: '`rate` and `increase` take every fall for a restart of a counter, so on a gauge they give a number that means nothing, most often 0: the alert never fires, or always.',
    'zh-Hans':
      '`rate` 和 `increase` 会把每次下降都当作计数器重置；用在 gauge 上得到的是无意义的数，多半为 0：告警要么永远不触发，要么一直触发。',
  },
  docs: [
    'https://prometheus.io/docs/concepts/metric_types/',
    'https://prometheus.io/docs/prometheus/latest/querying/functions/#increase',
  ],
  examples: {
    wrong: [
      {
        language: 'promql',
        code: 'increase(kube_pod_container_status_waiting_reason{reason="ImagePullBackOff"}[5m]) > 0',
      },
      { language: 'promql', code: 'delta(kube_pod_container_status_restarts_total[1h]) > 3' },
    ],
    right: [
      {
        language: 'promql',
        code: 'max_over_time(kube_pod_container_status_waiting_reason{reason="ImagePullBackOff"}[5m]) > 0',
      },
      { language: 'promql', code: 'increase(kube_pod_container_status_restarts_total[1h]) > 3' },
    ],
  },
  *check({ calls }) {
    for (const { function: called, argument } of calls) {
      const type = argument === undefined ? undefined : knownMetric(argument.name)?.type;
      if (argument === undefined || type === undefined) continue;
      const { name, start, end } = argument;
      if (FOR_COUNTERS.has(called) && type === 'gauge')
        yield {
          start,
          end,
          message: `Unexpected gauge \`${name}\` in \`${called}()\`, which is for counters, expected a comparison (\`== 1\`), \`max_over_time()\` or \`delta()\`.`,
        };
      if (FOR_GAUGES.has(called) && type === 'counter')
        yield {
          start,
          end,
          message: `Unexpected counter \`${name}\` in \`${called}()\`, which is for gauges, expected \`increase()\` or \`rate()\`.`,
        };
    }
  },
};
