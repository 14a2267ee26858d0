import { couldNotCheck, type LanguageChecker, remarksResult } from '../../language-checker';
import { withoutHoles } from '../holes';
import { promqlExpressions } from './expression';
import { metricType } from './metric-type';
import { loadMetrics } from './metrics';
import type { PromqlRule } from './rule';
import { promqlSyntax } from './syntax';
import { unknownMetric } from './unknown-metric';

const RULES: readonly PromqlRule[] = [promqlSyntax, unknownMetric, metricType];

/** PromQL: syntax and types as Prometheus has them, and whether the metrics exist and suit the functions. */
export const promqlChecker: LanguageChecker = {
  languages: ['promql'],
  rules: RULES,
  prepare: loadMetrics,
  check(snippet) {
    // A variable inside a text, as Grafana and shells fill in, leaves the rest readable.
    const outside = snippet.text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""');
    if (/\{\{|%\(\w+\)|\$(?!__)\{?[A-Za-z_]\w*/.test(outside))
      return couldNotCheck('a template: it is PromQL only when it is filled in');
    const remarks = promqlExpressions(snippet).flatMap((expression) =>
      RULES.flatMap((rule) => [...rule.check(expression, snippet)].map((remark) => ({ rule: rule.id, ...remark }))),
    );
    return remarksResult(withoutHoles(snippet, remarks));
  },
};
