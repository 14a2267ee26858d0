import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parser } from '@prometheus-io/lezer-promql';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { alertAddress } from '../../../src/content';
import { ALERT_NAMES, ALERTS, isAlertName } from '../../../src/content/alerts';
import { validateText } from '../../../src/validator';

const MANIFEST = 'static/alert-rules/image-alerts.yaml';
const RULE_FILE = 'static/alert-rules/rules.yaml';
const TESTS = 'static/alert-rules/rules.test.yaml';
const CHINESE = 'i18n/zh-Hans/docusaurus-plugin-content-docs/current';

const Alerting = z.strictObject({
  alert: z.string(),
  expr: z.string(),
  for: z.string(),
  labels: z.strictObject({ severity: z.string() }),
  annotations: z.strictObject({ summary: z.string(), description: z.string(), runbook_url: z.string() }),
});
const Recording = z.strictObject({ record: z.string(), expr: z.string() });
const Spec = z.strictObject({
  groups: z.tuple([z.strictObject({ name: z.string(), rules: z.array(z.union([Alerting, Recording])) })]),
});

const text = readFileSync(MANIFEST, 'utf8');
const { rules } = z.object({ spec: Spec }).parse(parse(text)).spec.groups[0];
const alerting = rules.filter((rule) => 'alert' in rule);
const recording = rules.filter((rule) => 'record' in rule);
const named = alerting.map((rule) => [rule.alert, rule] as const);

/** Labels that Prometheus or its configuration puts on every series of a target. */
const TARGET = ['cluster', 'job', 'instance', 'node'];
const WAITING = ['namespace', 'pod', 'uid', 'container', 'reason'];
const INFO = ['namespace', 'pod', 'uid', 'container', 'image_spec', 'image', 'image_id', 'container_id'];

/**
 * The labels of each metric, from the sources: kube-state-metrics v2.20.0 `internal/store/pod.go`, Kubernetes v1.36.3
 * `pkg/kubelet/metrics/metrics.go`, and for Docker Hub the how-to `dockerhub-exporter`.
 */
const METRICS: Readonly<Record<string, readonly string[]>> = {
  kube_pod_container_status_waiting_reason: WAITING,
  kube_pod_init_container_status_waiting_reason: WAITING,
  kube_pod_container_info: INFO,
  kube_pod_init_container_info: [...INFO, 'restart_policy'],
  kubelet_image_pull_duration_seconds_bucket: ['image_size_in_bytes', 'le'],
  kubelet_image_pull_duration_seconds_count: ['image_size_in_bytes'],
  dockerhub_ratelimit_remaining: ['account', 'source'],
  dockerhub_ratelimit_limit: ['account', 'source'],
  ...Object.fromEntries(recording.map(({ record, expr }) => [record, outerLabels(expr)])),
};

/** The labels that the outermost aggregation of an expression leaves: those of the alert. */
function outerLabels(expr: string): readonly string[] {
  const list = /\bby \(([^)]*)\)/.exec(expr)?.[1] ?? '';
  return list.split(', ').filter((label) => label !== 'le');
}

/** The texts of all nodes of one kind in an expression. */
function nodes(expr: string, kind: string): readonly string[] {
  const found: string[] = [];
  parser.parse(expr).iterate({
    enter: ({ name, from, to }) => {
      if (name === kind) found.push(expr.slice(from, to));
    },
  });
  return found;
}

describe('the rules for images', () => {
  it('are a PrometheusRule that the validator accepts, with every expression in it', async () => {
    const report = await validateText('rules.md', `\`\`\`yaml\n${text}\n\`\`\`\n`);
    expect(report.findings).toEqual([]);
    expect(report.snippets.map(({ outcome }) => outcome)).toEqual(Array(1 + rules.length).fill('ok'));
  });

  it('are the same in the rule file for Prometheus without the operator', () => {
    const [, spec = ''] = text.split(/^spec:\n/m);
    const [, ...lines] = readFileSync(RULE_FILE, 'utf8').split('\n');
    expect(lines.join('\n')).toBe(spec.replace(/^ {2}/gm, ''));
  });

  it('exist for every alert that the alert table says this site offers', () => {
    const offered = ALERT_NAMES.filter((name) => ALERTS[name].origin === 'site');
    expect(alerting.map(({ alert }) => alert).toSorted()).toEqual([...offered].toSorted());
  });

  it.each(named)('%s has the severity, the hold time and the labels of the alert table', (name, rule) => {
    const known = isAlertName(name) ? ALERTS[name] : undefined;
    expect(known?.rules.map(({ severity, hold }) => ({ severity, hold }))).toEqual([
      { severity: rule.labels.severity, hold: rule.for },
    ]);
    expect(outerLabels(rule.expr).filter((label) => label !== 'cluster')).toEqual(known?.labels);
  });

  it.each(named)('%s names in its texts only labels that its expression leaves', (_, { annotations, expr }) => {
    const texts = Object.values(annotations).join('\n');
    const used = [...texts.matchAll(/\$labels\.(\w+)/g)].map(([, label = '']) => label);
    expect(outerLabels(expr)).toEqual(expect.arrayContaining(used));
    expect(texts.replaceAll(/\{\{ \$(?:labels\.\w+|value(?: \| humanizeDuration)?) \}\}/g, '')).not.toMatch(/[{}$]/);
  });

  it.each(rules.map((rule) => ['alert' in rule ? rule.alert : rule.record, rule.expr] as const))(
    '%s uses only metrics that exist, and labels that they or label_replace give',
    (_, expr) => {
      const metrics = nodes(expr, 'VectorSelector').map((selector) => /^[\w:]+/.exec(selector)?.[0] ?? '');
      expect(metrics.length).toBeGreaterThan(0);
      expect(Object.keys(METRICS)).toEqual(expect.arrayContaining(metrics));
      const made = [...expr.matchAll(/^ +"(\w+)", "[^"]*", "\w*", "/gm)].map(([, label = '']) => label);
      const given = new Set([...TARGET, ...made, ...metrics.flatMap((metric) => METRICS[metric] ?? [])]);
      const used = nodes(expr, 'LabelName');
      expect(used.length).toBeGreaterThan(0);
      expect([...new Set(used)].filter((label) => !given.has(label))).toEqual([]);
    },
  );

  it.each(named)('%s links its page, which exists and shows the rule as it is', (name, { annotations, expr }) => {
    const component = isAlertName(name) ? ALERTS[name].component : 'general';
    const address = alertAddress(component, name).replace(/\/$/, '');
    expect(annotations.runbook_url).toBe(`https://runbooks.example.com${address}`);
    for (const folder of ['docs', CHINESE]) {
      const fence = `\n${expr}\`\`\`\n`;
      expect(readFileSync(`${folder}/alerts/${name}.md`, 'utf8')).toContain(fence);
      expect(readFileSync(`${folder}/reference/alert-rules.md`, 'utf8')).toContain(fence);
    }
  });

  it.each(named)('%s has a test that it fires and one that it stays silent', (name) => {
    const tests = z
      .object({ tests: z.array(z.object({ name: z.string() })) })
      .parse(parse(readFileSync(TESTS, 'utf8')))
      .tests.map((test) => test.name)
      .filter((title) => title.startsWith(`${name} `));
    expect(tests.filter((title) => title.includes(' fires '))).not.toEqual([]);
    expect(tests.filter((title) => title.includes(' is silent '))).not.toEqual([]);
  });
});

describe('promtool', () => {
  const missing = spawnSync('promtool', ['--version']).error !== undefined;

  it.for(['static/alert-rules/rules.test.yaml', 'static/alert-links/rules.test.yaml'])(
    'agrees with %s (skipped where promtool is not installed)',
    (file, { skip }) => {
      skip(missing, 'promtool is not on the PATH');
      const { status, stdout, stderr } = spawnSync('promtool', ['test', 'rules', file], { encoding: 'utf8' });
      expect(`${stdout}${stderr}`).toContain('SUCCESS');
      expect(status).toBe(0);
    },
  );
});
