import { brotliCompressSync, constants } from 'node:zlib';
import { startChromium } from '../../test/browser/chromium';

/** The bytes that a first visit to a page costs, compressed with brotli at its best level, as static hosts prepare it. */
export interface PageWeight {
  readonly path: string;
  /** Of everything that was requested until the load event. */
  readonly bytes: number;
  /** Of everything that was requested after it: what the page fetches ahead while the reader reads. */
  readonly later: number;
  /** The parts until the load event, largest first. */
  readonly parts: readonly { readonly path: string; readonly bytes: number }[];
  /** Requests to any other host; there must be none. */
  readonly foreign: readonly string[];
}

/** Opens pages in a fresh Chromium, each with an empty cache, and weighs every request. */
export async function weighPages(site: string, paths: readonly string[]): Promise<PageWeight[]> {
  const browser = await startChromium();
  try {
    const weights: PageWeight[] = [];
    for (const path of paths) {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      const page = await context.newPage();
      const foreign: string[] = [];
      const requested: { url: string; loaded: boolean }[] = [];
      let loaded = false;
      page.on('request', (request) => {
        const url = request.url();
        if (url.startsWith(site)) requested.push({ url, loaded });
        else if (!url.startsWith('data:')) foreign.push(url);
      });
      page.once('load', () => {
        loaded = true;
      });
      await page.goto(site + path, { waitUntil: 'load' });
      await page.waitForTimeout(1500);
      await context.close();
      const seen = new Map<string, { bytes: number; loaded: boolean }>();
      for (const { url, loaded: after } of requested) {
        if (!seen.has(url)) seen.set(url, { bytes: await weigh(url), loaded: after });
      }
      const before = [...seen].filter(([, one]) => !one.loaded);
      const sum = (list: readonly [string, { bytes: number }][]) =>
        list.reduce((total, [, { bytes }]) => total + bytes, 0);
      weights.push({
        path,
        bytes: sum(before),
        later: sum([...seen].filter(([, one]) => one.loaded)),
        parts: before
          .map(([url, { bytes }]) => ({ path: url.slice(site.length), bytes }))
          .sort((a, b) => b.bytes - a.bytes),
        foreign,
      });
    }
    return weights;
  } finally {
    await browser.close();
  }
}

async function weigh(url: string): Promise<number> {
  const body = Buffer.from(await (await fetch(url)).arrayBuffer());
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
