import type { Page } from 'playwright-core';
import { startChromium } from '../../test/browser/chromium';
import type { LabelledQuery } from '../../test/fixtures/search/queries';

/** How fast the search of the built site is in Chromium, in milliseconds. */
export interface ChromiumTimes {
  /** From the shortcut to the first result, with nothing of the search loaded before. */
  readonly cold: number;
  /** Of each query: the search itself, without the rendering of its results. */
  readonly queries: readonly number[];
}

/** Measures the search of a served site. */
export async function timeInChromium(site: string, queries: readonly LabelledQuery[]): Promise<ChromiumTimes> {
  const browser = await startChromium();
  try {
    const page = await browser.newPage();
    // Without idle time nothing is fetched ahead: the worst that a reader can meet.
    await page.addInitScript('window.requestIdleCallback = () => 0');
    await page.goto(`${site}/`, { waitUntil: 'networkidle' });
    const cold = await timeCold(page);
    const field = page.locator('dialog [role=combobox]');
    for (const { query } of queries) {
      await field.fill(query.replaceAll('\n', ' '));
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)))');
    }
    const times = (await page.evaluate(
      "performance.getEntriesByName('search').map(({ duration }) => duration)",
    )) as number[];
    return { cold, queries: times };
  } finally {
    await browser.close();
  }
}

async function timeCold(page: Page): Promise<number> {
  const first = page.evaluate(`new Promise((done) => {
    let start;
    addEventListener('keydown', () => { start ??= performance.now(); }, true);
    new MutationObserver(() => {
      if (document.querySelector('dialog [role=option]')) done(performance.now() - start);
    }).observe(document.body, { childList: true, subtree: true });
  })`);
  await page.keyboard.press('Control+k');
  await page.locator('dialog [role=combobox]').waitFor();
  await page.keyboard.insertText('ImagePullBackOff');
  return (await first) as number;
}
