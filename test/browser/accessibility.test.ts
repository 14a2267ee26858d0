import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './session';

const AXE = fs.readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** One page of each kind. */
const PAGES = [
  '/',
  '/runbooks/image-pull-backoff/?namespace=payments&pod=api-7d9f',
  '/how-to/image-pull-secret/',
  '/reference/image-events/',
  '/runbooks/kubernetes/kubepodcrashlooping/?namespace=payments',
  '/runbooks/kubernetes/kubecpuovercommit/',
  '/alerts/',
  '/areas/',
  '/areas/images/',
  '/symptoms/',
  '/sources/',
  '/trees/',
  '/trees/image-pull/',
  '/diagnose/',
  '/there-is-no-such-page/',
] as const;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

describe('every kind of page', () => {
  const browser = useBrowser();

  for (const prefix of ['', '/zh-Hans']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it.each(PAGES)(`has no accessibility violation (${prefix || '/en'}, ${colorScheme}): %s`, async (path) => {
        const page = await browser.open(prefix + path, { colorScheme });
        await settle(page);
        expect(await violations(page)).toEqual([]);
        await page.context().close();
      });
    }
  }

  it.each(PAGES)('has no accessibility violation on a phone and does not scroll sideways: %s', async (path) => {
    const page = await browser.open(path, { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
    await settle(page);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await page.context().close();
  });
});

/** Waits until what the page does after its load, such as reading the values of a link, is done. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
}

/** What axe finds, short enough to read in a failed test. The script is added by evaluation, which the policy of the site does not forbid. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = (await page.evaluate('axe.run(document).then((result) => result.violations)')) as readonly Violation[];
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`).join('\n')}`,
  );
}
