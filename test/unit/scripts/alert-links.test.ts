import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { fingerprint, RENDERED_FILE, type Rendered, render } from '../../../scripts/generate/alert-links';
import { ALERT_NAMES, ALERTS } from '../../../src/content/alerts';
import { faultLabels } from '../../../src/content/alerts/fault-labels';
import { readLink } from '../../../src/content/alerts/link';
import { labelsOf, TEMPLATE_CASES, WIRINGS } from '../../fixtures/alert-links/cases';

const rendered = JSON.parse(readFileSync(RENDERED_FILE, 'utf8')) as Rendered;
const engine = render({ offline: true });

describe('the notification templates, as Alertmanager renders them', () => {
  it('were rendered from what stands here today: renew with npx tsx scripts/generate/alert-links.ts', () => {
    expect(rendered.made_from).toBe(fingerprint());
  });

  it.skipIf('reason' in engine)(
    'give the same in its engine on this machine (skipped without Go and its modules)',
    () => {
      expect(engine).toEqual({ texts: TEMPLATE_CASES.map(({ name }) => rendered.texts[name]) });
    },
  );

  it('fail for no case', () => {
    expect(Object.entries(rendered.texts).filter(([, text]) => /error:|<no value>/.test(text))).toEqual([]);
  });

  test.each(WIRINGS.map(({ name }) => name))('%s', (name) => {
    expect(rendered.texts[name]).toMatchSnapshot();
  });

  test.each(ALERT_NAMES)('link %s with the values of its fault, and with none of its exporter', (name) => {
    const { component } = ALERTS[name];
    const url = new URL(rendered.texts[name] ?? '');
    expect(url.pathname).toBe(`/runbooks/${component}/${name.toLowerCase()}`);
    const { pairs, allowed } = faultLabels(ALERTS[name], readLink(url.search));
    const values = new Map(Object.entries({ ...labelsOf(name), cluster: 'prod-eu' }));
    expect(pairs.filter(({ name: label }) => !allowed.includes(label))).toEqual([]);
    for (const { name: label, value } of readLink(url.search)) expect(values.get(label)).toBe(value);
    expect(readLink(url.search).map(({ name: label }) => label)).toContain('cluster');
  });
});
