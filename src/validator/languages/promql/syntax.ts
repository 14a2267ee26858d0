import { nearestWord } from '../../cli/suggestion';
import { holeOnLine } from '../holes';
import { PROMQL_FUNCTIONS } from './functions';
import type { PromqlRule } from './rule';

export const promqlSyntax: PromqlRule = {
  id: 'promql/syntax',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'PromQL that Prometheus refuses', 'zh-Hans': 'Prometheus 会拒绝的 PromQL' },
  rationale: {
    en: 'Prometheus answers with a parse error; a rule file with such an expression is not loaded at all, so the other alerts of the file are gone as well.',
    'zh-Hans': 'Prometheus 会返回解析错误；包含这种表达式的规则文件根本不会被加载，同一文件中的其他告警也随之失效。',
  },
  docs: ['https://prometheus.io/docs/prometheus/latest/querying/basics/'],
  examples: {
    wrong: [
      { language: 'promql', code: 'sum(rate(http_requests_total[5m])' },
      { language: 'promql', code: 'rate(http_requests_total)' },
      { language: 'promql', code: 'increse(http_requests_total[5m])' },
      { language: 'promql', code: 'sum by (namespace (up)' },
      { language: 'promql', code: 'up{job=~"(?:a|b"} == 0' },
      { language: 'promql', code: 'label_replace(up, "host", "$1", "instance", "(.+:[0-9]+")' },
      { language: 'promql', code: 'up{job!~"(?!node).*"} == 0' },
    ],
    right: [
      {
        language: 'promql',
        code: 'label_replace(up{job=~"(?i)node|kube.*"}, "host", "$1", "instance", "([^:]+)(:[0-9]+)?")',
      },
      { language: 'promql', code: 'sum by (namespace) (rate(http_requests_total[5m])) > 0.5' },
    ],
  },
  *check({ problem }, snippet) {
    if (problem === undefined || holeOnLine(snippet, problem.start)) return;
    const { start, end, message } = problem;
    const called = /^unknown function (\w+)$/.exec(message)?.[1];
    if (called === undefined) yield { start, end, message };
    else {
      const near = nearestWord(called, PROMQL_FUNCTIONS);
      yield {
        start,
        end,
        message: `Unexpected function \`${called}\`, expected ${near === undefined ? 'one that Prometheus has' : `\`${near}\``}.`,
      };
    }
  },
};
