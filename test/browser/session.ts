import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startChromium } from './chromium';

/** The address of the built site that the tests look at, without a slash at the end. */
export const SITE = process.env.SITE_ADDRESS ?? '';

/** A browser for the tests of a file. `open` gives a new page in a context of its own, with nothing stored. */
export function useBrowser(): { open(path: string, options?: BrowserContextOptions): Promise<Page> } {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());
  return {
    async open(path, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      await page.goto(/^(https?|about):/.test(path) ? path : SITE + path, { waitUntil: 'load' });
      return page;
    },
  };
}
