import type { Browser } from 'playwright-core';
import { startChromium } from '../../test/browser/chromium';
import type { LabelledQuery } from '../../test/fixtures/search/queries';

/** How fast the search of the built site is in Chromium, in milliseconds. */
export interface ChromiumTimes {
  /** From the shortcut to the first result, with nothing of the search loaded before: one for each try. */
  readonly cold: readonly number[];
  /** Of each query: the search itself, without the rendering of its results. */
  readonly queries: readonly number[];
}

/** How often the cold start is measured: other programs of the machine disturb a single one. */
const COLD_STARTS = 7;

/** Measures the search of a served site. */
export async function timeInChromium(site: string, queries: readonly LabelledQuery[]): Promise<ChromiumTimes> {
  const browser = await startChromium();
  try {
    const cold: number[] = [];
    for (let start = 0; start < COLD_STARTS; start++) cold.push(await timeCold(browser, site));
    return { cold, queries: await timeQueries(browser, site, queries) };
  } finally {
    await browser.close();
  }
}

async function timeQueries(browser: Browser, site: string, queries: readonly LabelledQuery[]): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(`${site}/`, { waitUntil: 'networkidle' });
  await page.keyboard.press('Control+k');
  const field = page.locator('dialog [role=combobox]');
  for (const { query } of queries) {
    await field.fill(query.replaceAll('\n', ' '));
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)))');
  }
  return (await page.evaluate("performance.getEntriesByName('search').map(({ duration }) => duration)")) as number[];
}

/** Runs in the browser before any script of the page: the key is not missed, whenever it comes. */
const WATCH = `
  let start;
  addEventListener('keydown', () => { start ??= performance.now(); }, true);
  window.firstResult = new Promise((done) => {
    new MutationObserver(() => {
      if (start !== undefined && document.querySelector('dialog [role=option]')) done(performance.now() - start);
    }).observe(document, { childList: true, subtree: true });
  })`;

/** A page of its own has a cache of its own. */
async function timeCold(browser: Browser, site: string): Promise<number> {
  const page = await browser.newPage();
  // Without idle time nothing is fetched ahead: the worst that a reader can meet.
  await page.addInitScript('window.requestIdleCallback = () => 0');
  await page.addInitScript(WATCH);
  await page.goto(`${site}/`, { waitUntil: 'networkidle' });
  await page.keyboard.press('Control+k');
  await page.locator('dialog [role=combobox]').waitFor();
  await page.keyboard.insertText('ImagePullBackOff');
  const milliseconds = (await page.evaluate('window.firstResult')) as number;
  await page.close();
  return milliseconds;
}
