import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from './axe';
import { SITE, useBrowser } from './session';

const RUNBOOK = '/runbooks/image-pull-backoff/';
/** What is asked at the step `failing`. */
const ASKED = { '': 'What does the end of the message say?', '/zh-Hans': '错误消息的末尾是什么？' } as const;

const summary = (page: Page) => page.locator('summary', { hasText: /Answer one question at a time|逐步回答/ });
const heading = (page: Page) => page.locator('[data-walk] [data-step-heading]').textContent();
const at = (page: Page) => new URL(page.url()).searchParams.get('at');

describe('the walk inside a runbook', () => {
  const browser = useBrowser();

  it.each(['', '/zh-Hans'] as const)('opens, answers, and keeps its path in the address (%s)', async (prefix) => {
    const page = await browser.open(`${prefix}${RUNBOOK}?namespace=payments&pod=api-7d9f`);
    expect(await page.locator('[data-walk]').count()).toBe(0);
    await summary(page).click();
    await page.locator('[data-walk] [data-answer="failing"]').click();
    expect(at(page)).toBe('failing');
    expect(new URL(page.url()).searchParams.get('namespace')).toBe('payments');
    const asked = await heading(page);
    await page.reload();
    await expect.poll(() => heading(page)).toBe(asked);
    expect(await page.locator('[data-walk]').isVisible()).toBe(true);
    await page.context().close();
  });

  it('fills its commands with the values of the page, and has fields for those that the page has none for', async () => {
    const page = await browser.open(`${RUNBOOK}?namespace=payments&pod=api-7d9f`);
    await summary(page).click();
    await page.locator('[data-walk] figure', { hasText: 'api-7d9f' }).first().waitFor();
    const ids = await page.locator('input[id^="value-"]').evaluateAll((fields) => fields.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    await page.context().close();
  });

  it('answers keys only while it has the focus, and none once it is folded', async () => {
    const page = await browser.open(RUNBOOK);
    await summary(page).click();
    await page.locator('[data-walk] [data-answer]').first().waitFor();
    await page.evaluate('document.activeElement.blur()');
    await page.keyboard.press('1');
    expect(at(page)).toBeNull();
    await summary(page).focus();
    await page.keyboard.press('1');
    await expect.poll(() => at(page)).not.toBeNull();
    const answered = at(page);
    await summary(page).click();
    await page.keyboard.press('1');
    expect(at(page)).toBe(answered);
    await page.context().close();
  });

  it('takes the path along to the page of the tree', async () => {
    const page = await browser.open(`${RUNBOOK}?at=failing`);
    const own = page.getByRole('link', { name: 'The whole tree on its own page' });
    await own.click();
    await page.waitForURL(/\/trees\/image-pull\/\?at=failing$/);
    expect(await heading(page)).toBe(ASKED['']);
    await page.context().close();
  });

  it('is loaded only when it is opened, and is a link to the tree without JavaScript and without a network', async () => {
    const plain = await browser.open(RUNBOOK, { javaScriptEnabled: false });
    await summary(plain).click();
    const link = plain.locator('details a[href^="/trees/image-pull/"]');
    expect(await link.isVisible()).toBe(true);
    expect((await fetch(SITE + (await link.getAttribute('href')))).status).toBe(200);
    await plain.context().close();

    const page = await browser.open(RUNBOOK);
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await summary(page).click();
    await page.waitForTimeout(300);
    expect(await page.locator('details a[href^="/trees/image-pull/"]').isVisible()).toBe(true);
    expect(await page.locator('main h1').count()).toBe(1);
    await page.context().close();
  });

  it.each([
    ['', 'light'],
    ['/zh-Hans', 'dark'],
  ] as const)('has no accessibility violation and is not wider than a phone (%s, %s)', async (prefix, colorScheme) => {
    const viewport = { width: 360, height: 740 };
    const page = await browser.open(`${prefix}${RUNBOOK}?at=failing`, { colorScheme, viewport });
    await expect.poll(() => heading(page)).toBe(ASKED[prefix]);
    await page.waitForLoadState('networkidle');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.context().close();
  });

  it('is not on a page that belongs to no tree', async () => {
    const page = await browser.open('/runbooks/rollout-stuck/');
    expect(await page.locator('main h1').count()).toBe(1);
    expect(await summary(page).count()).toBe(0);
    await page.context().close();
  });
});
