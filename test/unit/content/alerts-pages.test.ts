import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/content';
import { ALERT_NAMES, ALERTS, isAlertName } from '../../../src/content/alerts';
import { alertIndexProps } from '../../../src/plugins/alerts/index-props';
import { alertMarkdown } from '../../../src/plugins/alerts/markdown';
import { alertPageProps } from '../../../src/plugins/alerts/page-props';
import type { Site } from '../../../src/plugins/content/site';

/** A site on which no page is written yet: what an alert can rely on at worst. */
const EMPTY: Site = { pages: new Map(), trees: new Set(), alerts: new Map(), problems: [], list: [] };

describe('the generated page of an alert', () => {
  it.each(ALERT_NAMES)('is useful for %s even where no runbook is written, and small', (name) => {
    for (const locale of LOCALES) {
      const page = alertPageProps(name, EMPTY, locale);
      expect(page.links.length).toBeGreaterThan(0);
      for (const { address } of page.links) expect(address).toMatch(/^(?:\/|https:\/\/)/);
      expect(new Set(page.links.map(({ address }) => address)).size).toBe(page.links.length);
      expect(page.steps.filter(({ block }) => block !== undefined).length).toBeGreaterThan(0);
      expect(JSON.stringify(page).length).toBeLessThan(8_000);
    }
  });

  it('asks for a value only where a label of the alert or the reader can give it', () => {
    const { parameters } = alertPageProps('KubeDeploymentReplicasMismatch', EMPTY, 'en');
    expect(parameters).toEqual(['NAMESPACE', 'DEPLOYMENT']);
  });

  it('names the successor of a retired alert with its address', () => {
    expect(alertPageProps('KubeJobCompletion', EMPTY, 'en').retired).toEqual({
      since: '2022-02',
      successor: { name: 'KubeJobNotCompleted', address: '/runbooks/kubernetes/kubejobnotcompleted/' },
    });
    expect(alertPageProps('KubeJobNotCompleted', EMPTY, 'en').retired).toBeUndefined();
  });
});

describe('the generated page of an alert as Markdown', () => {
  const ORIGIN = 'https://runbooks.example.org';

  it.each(ALERT_NAMES)('of %s has full addresses and guarded commands', (name) => {
    for (const locale of LOCALES) {
      const text = alertMarkdown(name, EMPTY, locale, ORIGIN);
      expect(text.startsWith(`# ${name}\n`)).toBe(true);
      expect(text).not.toMatch(/\]\(\//);
      expect(text).not.toMatch(/\bundefined\b/);
      const commands = [...text.matchAll(/^ *```bash\n([\s\S]*?)^ *```$/gm)].map((match) => match[1] ?? '');
      expect(commands.length).toBeGreaterThan(0);
      for (const command of commands) expect(command).not.toMatch(/"\$[A-Z]/);
    }
  });

  it('names the successor of a retired alert', () => {
    expect(alertMarkdown('KubeJobCompletion', EMPTY, 'zh-Hans', ORIGIN)).toContain(
      '[KubeJobNotCompleted](https://runbooks.example.org/zh-Hans/runbooks/kubernetes/kubejobnotcompleted/)',
    );
  });
});

describe('the index of alerts', () => {
  it('holds every alert once, retired ones apart from those that are shipped', () => {
    const { groups } = alertIndexProps('en');
    const shipped = groups.flatMap((group) => group.shipped.map(({ name }) => name));
    const retired = groups.flatMap((group) => group.retired.map(({ name }) => name));
    expect([...shipped, ...retired].toSorted()).toEqual([...ALERT_NAMES].toSorted());
    const isRetired = (name: string) => isAlertName(name) && ALERTS[name].retired !== undefined;
    expect(shipped.filter(isRetired)).toEqual([]);
    expect(retired.filter((name) => !isRetired(name))).toEqual([]);
  });
});
