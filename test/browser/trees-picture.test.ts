import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { TEXTS } from '../../src/components/trees/texts';
import { LOCALES } from '../../src/content/locale';
import { ALL_TREES } from '../../src/trees';
import { violations } from './axe';
import { useBrowser } from './session';

const PREFIX = { en: '', 'zh-Hans': '/zh-Hans' } as const;
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

interface Seen {
  /** The smallest text of the picture, in CSS pixels as it is shown. */
  readonly smallest: number;
  /** Whether the box of the step at hand is in view inside the picture's own scroll box. */
  readonly inView: boolean;
  readonly scrolls: boolean;
  readonly pageWidth: number;
}

function look(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const picture = document.querySelector<SVGSVGElement>('main svg.flow');
    const box = picture?.parentElement;
    const here = picture?.querySelector('.at');
    if (!picture || !box || !here) throw new Error('There is no picture with a marked step.');
    const scale = picture.getBoundingClientRect().width / picture.viewBox.baseVal.width;
    const sizes = [...picture.querySelectorAll('text')].map((text) =>
      Number.parseFloat(getComputedStyle(text).fontSize),
    );
    const outer = box.getBoundingClientRect();
    const inner = here.getBoundingClientRect();
    return {
      smallest: Math.min(...sizes) * scale,
      inView:
        inner.left >= outer.left - 1 &&
        inner.right <= outer.right + 1 &&
        inner.top >= outer.top - 1 &&
        inner.bottom <= outer.bottom + 1,
      scrolls: box.scrollWidth > box.clientWidth,
      pageWidth: document.documentElement.scrollWidth,
    };
  });
}

describe('the picture of a tree on a phone', () => {
  const browser = useBrowser();

  it.each(LOCALES.flatMap((locale) => ALL_TREES.map((tree) => [locale, tree.id, tree] as const)))(
    'is legible, scrolls in its own box and shows the step at hand: %s, %s',
    async (locale, id, tree) => {
      const page = await browser.open(`${PREFIX[locale]}/trees/${id}/`, PHONE);
      const map = page.getByRole('button', { name: TEXTS.picture[locale], exact: true });
      await map.click();
      await page.locator('main svg.flow .at').waitFor({ state: 'attached' });
      const first = await look(page);
      expect(first).toMatchObject({ inView: true, scrolls: true, pageWidth: 360 });
      expect(first.smallest).toBeGreaterThanOrEqual(12);
      // The answer that leads on to another question, so that the picture has to move.
      const [next] = Object.entries(tree.nodes[tree.start]?.answers ?? {}).filter(
        ([, { to }]) => typeof to === 'string',
      );
      await page.keyboard.press('Escape');
      await page.locator(`[data-walk] [data-answer="${next?.[0]}"]`).click();
      await map.click();
      await page.locator(`main svg.flow .at[data-node="${String(next?.[1].to)}"]`).waitFor({ state: 'attached' });
      expect(await look(page)).toMatchObject({ inView: true, pageWidth: 360 });
      await page.context().close();
    },
  );
});

describe('the page of a tree', () => {
  const browser = useBrowser();

  it.each(
    LOCALES.flatMap((locale) =>
      (['light', 'dark'] as const).flatMap((theme) => ALL_TREES.map(({ id }) => [locale, theme, id] as const)),
    ),
  )('has no accessibility violation: %s, %s, %s', async (locale, colorScheme, id) => {
    const page = await browser.open(`${PREFIX[locale]}/trees/${id}/`, { colorScheme });
    await page.waitForLoadState('networkidle');
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it.each(LOCALES)('has no accessibility violation at its ends and with a paste: %s', async (locale) => {
    const page = await browser.open(`${PREFIX[locale]}/trees/service/`);
    await page.locator('[data-walk] details summary').click();
    await page.locator('[data-walk] textarea').fill('Service payments/api: no endpoints available for service "api"');
    await page.waitForLoadState('networkidle');
    expect(await violations(page)).toEqual([]);
    await page.goto(page.url().replace(/\/trees\/service\/.*/, '/trees/pod/?at=crash.signal'));
    await page.locator('[data-walk] [data-step-heading]').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
