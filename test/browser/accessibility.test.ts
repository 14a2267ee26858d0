import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from './axe';
import { useBrowser } from './session';

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
