import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Route {
  readonly receiver: string;
  readonly routes?: readonly Route[];
}

interface Configuration {
  readonly templates: readonly string[];
  readonly inhibit_rules: readonly unknown[];
  readonly route: Route;
  readonly receivers: readonly { readonly name: string }[];
}

const configuration = parse(readFileSync('static/alert-links/alertmanager.yaml', 'utf8')) as Configuration;

const receiversOf = ({ receiver, routes = [] }: Route): string[] => [receiver, ...routes.flatMap(receiversOf)];

describe('the Alertmanager configuration that is offered whole', () => {
  it('keeps the inhibit rules of kube-prometheus, which it replaces', () => {
    expect(configuration.inhibit_rules).toEqual([
      {
        source_matchers: ['severity = critical'],
        target_matchers: ['severity =~ warning|info'],
        equal: ['namespace', 'alertname'],
      },
      {
        source_matchers: ['severity = warning'],
        target_matchers: ['severity = info'],
        equal: ['namespace', 'alertname'],
      },
      { source_matchers: ['alertname = InfoInhibitor'], target_matchers: ['severity = info'], equal: ['namespace'] },
    ]);
  });

  it('defines each receiver that a route names, and the one that inherited routes of the chart name', () => {
    const defined = configuration.receivers.map(({ name }) => name);
    expect(defined).toEqual(expect.arrayContaining([...receiversOf(configuration.route), 'null']));
  });

  it('finds its templates where the Prometheus Operator mounts them', () => {
    expect(configuration.templates).toContain('/etc/alertmanager/config/*.tmpl');
  });
});
