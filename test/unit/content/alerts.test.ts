import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/content';
import {
  ALERT_NAMES,
  ALERTS,
  type Alert,
  FAULT_LABELS,
  faultLabels,
  findAlert,
  isAlertName,
  readLink,
} from '../../../src/content/alerts';

const upstream = readFileSync('test/fixtures/alerts/upstream-rules.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [component = '', name = '', severity = '', hold = ''] = line.split('\t');
    return { component, name, severity, hold };
  });

const entries: readonly (readonly [string, Alert])[] = Object.entries(ALERTS);

describe('the alert table', () => {
  it('holds every alert that kube-prometheus, kubernetes-mixin and the etcd mixin ship', () => {
    const missing = upstream.filter(({ name }) => !isAlertName(name)).map(({ name }) => name);
    expect(missing).toEqual([]);
    expect(new Set(upstream.map(({ name }) => name)).size).toBe(140);
  });

  it('gives each of them the component, the severities and the hold times of the shipped rules', () => {
    const key = (name: string, component: string, severity: string, hold: string) =>
      `${component}/${name} ${severity} ${hold}`;
    const shipped = upstream.map(({ component, name, severity, hold }) => key(name, component, severity, hold));
    const ours = entries
      .filter(([, { retired, origin }]) => retired === undefined && origin !== 'site' && origin !== 'coredns-mixin')
      .flatMap(([name, alert]) => alert.rules.map(({ severity, hold }) => key(name, alert.component, severity, hold)));
    expect(ours.toSorted()).toEqual(shipped.toSorted());
  });

  it('has the rule of coredns-mixin, which is installed by hand', () => {
    const ours = entries.filter(([, { origin }]) => origin === 'coredns-mixin');
    expect(ours.map(([name, { rules }]) => [name, rules.map(({ severity, hold }) => `${severity} ${hold}`)])).toEqual([
      ['CoreDNSDown', ['critical 15m']],
    ]);
  });

  it('has different names also in lower case, which is what addresses use', () => {
    expect(new Set(ALERT_NAMES.map((name) => name.toLowerCase())).size).toBe(ALERT_NAMES.length);
  });

  it('finds an alert by its name in any case, and nothing by another name', () => {
    expect(findAlert('kubepodcrashlooping')).toBe('KubePodCrashLooping');
    expect(findAlert('ETCDNoLeader')).toBe('etcdNoLeader');
    expect(findAlert('kubepodcrashloopin')).toBeUndefined();
    expect(isAlertName('kubepodcrashlooping')).toBe(false);
    expect(isAlertName('toString')).toBe(false);
  });

  it.each(entries)(
    'says of %s what to do: a page to go to or a command, and every text in both languages',
    (_, alert) => {
      expect(alert.pages.length).toBeGreaterThan(0);
      expect(new Set(alert.pages).size).toBe(alert.pages.length);
      expect(alert.steps.some(({ command }) => command !== undefined)).toBe(true);
      const texts = [
        alert.fact,
        alert.impact,
        ...alert.rules.map(({ when }) => when),
        ...alert.steps.map(({ text }) => text),
      ];
      for (const text of texts) {
        for (const locale of LOCALES) expect(text[locale].length).toBeGreaterThan(3);
        expect(text['zh-Hans']).toMatch(/\p{Script=Han}/u);
      }
    },
  );

  it.each(entries)('gives %s only labels that the table of labels explains', (_, alert) => {
    for (const label of alert.labels) expect(FAULT_LABELS).toHaveProperty(label);
    for (const label of Object.keys(alert.means ?? {})) expect(alert.labels).toContain(label);
  });

  it('names as successor of a retired alert one that is still shipped', () => {
    for (const [name, { retired }] of entries) {
      if (retired?.replacedBy === undefined) continue;
      const successor = retired.replacedBy;
      expect(isAlertName(successor), `${name} -> ${successor}`).toBe(true);
      if (isAlertName(successor)) expect(ALERTS[successor].retired).toBeUndefined();
    }
  });

  it('leaves the labels of kube-state-metrics itself out of every alert about a workload', () => {
    for (const name of [
      'KubeDeploymentReplicasMismatch',
      'KubeJobFailed',
      'KubeHpaMaxedOut',
      'KubeNodeNotReady',
    ] as const) {
      for (const exporter of ['pod', 'container', 'instance', 'job', 'service'] as const) {
        expect(ALERTS[name].labels).not.toContain(exporter);
      }
    }
  });
});

describe('the labels of a link', () => {
  it('keep only what describes the fault of this alert, and the cluster', () => {
    const pairs = readLink('?namespace=payments&deployment=api&pod=kube-state-metrics-0&cluster=eu');
    const { allowed } = faultLabels(ALERTS.KubeDeploymentReplicasMismatch, pairs);
    expect(pairs.filter(({ name }) => allowed.includes(name)).map(({ name }) => name)).toEqual([
      'namespace',
      'deployment',
      'cluster',
    ]);
  });

  it('carry the meaning of a label that is too general by itself', () => {
    const { pairs, allowed } = faultLabels(ALERTS.NodeSystemdServiceFailed, readLink('?name=kubelet.service'));
    expect(pairs).toEqual([{ name: 'unit', value: 'kubelet.service' }]);
    expect(allowed).toContain('unit');
    expect(allowed).not.toContain('name');
  });
});
