import { describe, expect, it } from 'vitest';
import { ALERT_NAMES, alertRunbook } from '../../../src/content/alerts';
import { isPageKey } from '../../../src/content/catalogue';
import { compileSteps } from '../../../src/plugins/alerts/steps';
import { loadSite } from '../../../src/plugins/content/site';

const site = loadSite('.');
const WRITTEN = ALERT_NAMES.flatMap((name) => {
  const runbook = alertRunbook(name);
  return runbook ? [{ name, runbook }] : [];
});

describe('what an alert page says besides the rule', () => {
  it('leads only to sections that exist', () => {
    const wrong = WRITTEN.flatMap(({ name, runbook }) =>
      runbook.causes.flatMap(({ page, section }) => {
        if (page === undefined) return section === undefined ? [] : [`${name}: #${section} without a page`];
        if (!isPageKey(page)) return [`${name}: ${page}`];
        const headings = site.pages.get(page)?.texts.en.headings;
        const isThere = section === undefined || headings === undefined || headings.some(({ id }) => id === section);
        return isThere ? [] : [`${name}: ${page}#${section}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('names no cause twice, and has every text in both languages', () => {
    for (const { name, runbook } of WRITTEN) {
      const causes = runbook.causes.map(({ cause }) => cause.en);
      expect(new Set(causes).size, name).toBe(causes.length);
      const texts = JSON.stringify(runbook).match(/"(?:en|zh-Hans)":"[^"]*"/g) ?? [];
      expect(
        texts.filter((text) => text.endsWith(':""')),
        name,
      ).toEqual([]);
    }
  });

  it('holds only actions whose commands can be published', () => {
    for (const { name, runbook } of WRITTEN) {
      const { mitigation } = runbook;
      if ('none' in mitigation) continue;
      expect(() => compileSteps(name, mitigation.actions, 'en'), name).not.toThrow();
    }
  });
});
