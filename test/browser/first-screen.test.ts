import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../src/content/locale';
import { SITE, useBrowser } from './session';

const VALUES = '?namespace=payments&pod=api-7d9f&node=worker-1&container=api&service=api&deployment=api';
const PHONE = { width: 390, height: 844 };
const LAPTOP = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };

/** How far down the first command may begin, in CSS pixels: its head and first line are then on the screen. */
const LOWEST = { phone: 784, laptop: 740 } as const;

interface Entry {
  readonly url: Readonly<Record<Locale, string>>;
}

interface Seen {
  readonly first: number;
  readonly width: number;
  /** The left edge of the title. */
  readonly title: number;
}

/** The address of every page, alert and tree in a language. */
async function addresses(locale: Locale): Promise<readonly string[]> {
  const catalogue: Readonly<Record<'pages' | 'alerts' | 'trees', readonly Entry[]>> = await (
    await fetch(`${SITE}/runbooks.json`)
  ).json();
  const all = [...catalogue.pages, ...catalogue.alerts, ...catalogue.trees];
  return [...new Set(all.map(({ url }) => new URL(url[locale]).pathname))];
}

/**
 * Where the first thing to do stands: on a runbook or an alert its first command, in a tree the first command or answer,
 * on other pages the beginning of their text.
 */
async function look(page: Page, size: typeof PHONE): Promise<Seen> {
  await page.setViewportSize(size);
  return page.evaluate(() => {
    const isIncident = /\/(runbooks|trees)\//.test(location.pathname);
    const first = document.querySelector(
      isIncident ? 'main :is(figure[data-block]:not([data-output="true"]), [data-answer])' : 'main .prose > *',
    );
    const top = (element: Element | null) => Math.round(element?.getBoundingClientRect().top ?? 0);
    return {
      first: top(first),
      width: document.documentElement.scrollWidth,
      title: Math.round(document.querySelector('h1')?.getBoundingClientRect().left ?? 0),
    };
  });
}

describe('the first screen of every page', () => {
  const browser = useBrowser();

  it.each(LOCALES)(
    'holds the first command, with values, begins where every page begins, and fits the narrowest window: %s',
    { timeout: 900_000 },
    async (locale) => {
      const page = await browser.open('about:blank', { viewport: PHONE });
      const low: string[] = [];
      const wide: string[] = [];
      const edges = new Set<number>();
      const tops: { phone: number[]; laptop: number[] } = { phone: [], laptop: [] };
      for (const address of await addresses(locale)) {
        await page.goto(SITE + address + VALUES, { waitUntil: 'load' });
        const phone = await look(page, PHONE);
        const laptop = await look(page, LAPTOP);
        const narrow = await look(page, NARROW);
        tops.phone.push(phone.first);
        tops.laptop.push(laptop.first);
        edges.add(laptop.title);
        if (phone.first > LOWEST.phone) low.push(`${address}: ${phone.first} on a phone`);
        if (laptop.first > LOWEST.laptop) low.push(`${address}: ${laptop.first} on a laptop`);
        if (narrow.width > NARROW.width) wide.push(`${address}: ${narrow.width}`);
      }
      for (const [kind, list] of Object.entries(tops)) {
        const sorted = list.toSorted((left, right) => left - right);
        console.log(`${locale}, ${kind}: median ${sorted[sorted.length >> 1]}, lowest ${sorted.at(-1)}`);
      }
      expect(low).toEqual([]);
      expect(wide).toEqual([]);
      expect([...edges]).toHaveLength(1);
      await page.context().close();
    },
  );

  it.each([
    '/',
    '/symptoms/',
    '/alerts/',
    '/areas/',
    '/areas/storage/',
    '/how-to/',
    '/reference/',
    '/sources/',
    '/validator/',
    '/trees/',
    '/diagnose/',
  ])('has one left edge with the pages of text, and does not overflow: %s', async (address) => {
    const page = await browser.open('/runbooks/image-pull-backoff/');
    const { title } = await look(page, LAPTOP);
    await page.goto(SITE + address, { waitUntil: 'load' });
    expect((await look(page, LAPTOP)).title).toBe(title);
    expect((await look(page, NARROW)).width).toBe(NARROW.width);
    await page.context().close();
  });
});
