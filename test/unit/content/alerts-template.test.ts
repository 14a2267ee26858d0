import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alertLinkTemplate, TEMPLATE_FILE } from '../../../scripts/generate/alerts-template';
import { ALERT_NAMES } from '../../../src/content/alerts';

describe('the Alertmanager template', () => {
  it('is the one that the alert table gives: regenerate it with npx tsx scripts/generate/alerts-template.ts', () => {
    expect(readFileSync(TEMPLATE_FILE, 'utf8')).toBe(alertLinkTemplate());
  });

  it('decides for every alert once which labels go into the link', () => {
    const branches = [...alertLinkTemplate().matchAll(/if eq \$alert ([^{}]*)}}/g)].map((match) => match[1] ?? '');
    const named = branches.flatMap((names) => names.match(/"[A-Za-z]+"/g) ?? []);
    expect(named.map((name) => JSON.parse(name)).toSorted()).toEqual([...ALERT_NAMES].toSorted());
  });

  it('appends for an alert of kube-state-metrics no label of kube-state-metrics itself', () => {
    const line = alertLinkTemplate()
      .split('\n')
      .find((text) => text.includes('"KubeDeploymentReplicasMismatch"'));
    expect(line).toMatch(/\$names = stringSlice "namespace" "deployment" }}$/);
  });

  it('appends for an alert without such labels nothing but the cluster', () => {
    const line = alertLinkTemplate()
      .split('\n')
      .find((text) => text.includes('"KubeAPIDown"'));
    expect(line).toMatch(/\$names = stringSlice }}$/);
  });
});
