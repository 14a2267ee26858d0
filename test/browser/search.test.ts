import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SITE, useBrowser } from './session';

const TLS_ERROR =
  'Failed to pull image "registry.corp.example/team/api:1.4": rpc error: code = Unknown desc = failed to pull and unpack image "registry.corp.example/team/api:1.4": failed to resolve reference "registry.corp.example/team/api:1.4": failed to do request: Head "https://registry.corp.example/v2/team/api/manifests/1.4": x509: certificate signed by unknown authority';

const PODS = `NAMESPACE   NAME                   READY   STATUS             RESTARTS        AGE
payments    api-7d9f8c5b6d-x2x4z   0/1     CrashLoopBackOff   17 (3m12s ago)  68m
web         web-5c8d7f9b4-kj2lp    1/1     Running            0               3d`;

const SECRET = 'hunter2hunter2';

const AXE = fs.readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Puts a text into the focused field as a paste does. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const field = document.activeElement;
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    if (field?.dispatchEvent(event)) document.execCommand('insertText', false, pasted);
  }, text);
}

/** What axe finds, by rule and element. The script is added by evaluation, which the policy of the site does not forbid. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return (await page.evaluate(
    'axe.run(document).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))',
  )) as string[];
}

/** Opens the dialog with its shortcut, once the page listens to keys. */
async function openSearch(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] [role=combobox]').waitFor();
}

describe('search', () => {
  const browser = useBrowser();

  it.each(['', '/zh-Hans'])(
    'leads a pasted TLS error to the section of its cause, with the image set (%s)',
    async (prefix) => {
      const page = await browser.open(`${prefix}/`);
      await openSearch(page);
      await paste(page, TLS_ERROR);
      const first = page.locator('dialog [role=option]').first();
      await first.waitFor();
      expect(await first.getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('Enter');
      await page.waitForURL(new RegExp(`^${SITE}${prefix}/runbooks/registry-tls/#[a-z-]+$`));
      expect(await page.evaluate(() => sessionStorage.getItem('values'))).toContain(
        'registry.corp.example/team/api:1.4',
      );
      expect(await page.locator('dialog[open]').count()).toBe(0);
      expect(page.url()).not.toContain('team');
      await page.context().close();
    },
  );

  it('opens with a slash, closes with Esc and gives the focus back', async () => {
    const page = await browser.open('/symptoms/');
    const link = page.locator('main a').first();
    await page.waitForLoadState('networkidle');
    await link.focus();
    await page.keyboard.press('/');
    const field = page.locator('dialog[open] [role=combobox]');
    await field.waitFor();
    await page.keyboard.type('a/b');
    expect(await field.inputValue()).toBe('a/b');
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it('moves through the results with the arrow keys', async () => {
    const page = await browser.open('/symptoms/');
    await openSearch(page);
    await page.keyboard.type('image');
    await page.locator('dialog [role=option]').nth(1).waitFor();
    await page.keyboard.press('ArrowDown');
    const field = page.locator('dialog [role=combobox]');
    const active = await field.getAttribute('aria-activedescendant');
    expect(await page.locator('dialog [role=option]').nth(1).getAttribute('id')).toBe(active);
    await page.context().close();
  });

  it('opens the search of ?q= and shows its markup as text', async () => {
    const page = await browser.open(`/?q=${encodeURIComponent('<img src=x onerror="window.hit=1"> CrashLoopBackOff')}`);
    const first = page.locator('dialog [role=option]').first();
    await first.waitFor();
    expect(await first.textContent()).toContain('CrashLoopBackOff');
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    expect(await page.locator('dialog img').count()).toBe(0);
    await page.context().close();
  });

  it('opens and answers without a network after the first visit, though it was not opened before', async () => {
    const page = await browser.open('/symptoms/');
    await page.waitForResponse((response) => /\/assets\/search\/en\.[0-9a-f]{12}\.json$/.test(response.url()));
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await openSearch(page);
    await page.keyboard.type('ImagePullBackOff');
    await page.locator('dialog [role=option]', { hasText: 'ImagePullBackOff' }).first().waitFor();
    await page.context().close();
  });

  it('takes a paste of several lines on the home page, with the values of the Pod that is not well', async () => {
    const page = await browser.open('/');
    await page.locator('main [role=combobox]').focus();
    await paste(page, PODS);
    const first = page.locator('main [role=option]').first();
    await first.waitFor();
    expect(await first.textContent()).toContain('CrashLoopBackOff');
    expect(await page.locator('main search').textContent()).toContain('api-7d9f8c5b6d-x2x4z');
    await page.context().close();
  });
});

describe('search on a phone', () => {
  const browser = useBrowser();

  it.each(['/?q=ImagePullBackOff', '/zh-Hans/?q=ImagePullBackOff'])('fits its width (%s)', async (path) => {
    const page = await browser.open(path, { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
    const first = page.locator('dialog [role=option]').first();
    await first.waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const wide = page.locator('dialog [role=option]').filter({ visible: true });
    const widths = await wide.evaluateAll((options) => options.map(({ scrollWidth }) => scrollWidth));
    expect(Math.max(...widths)).toBeLessThanOrEqual(360);
    await first.tap();
    await page.waitForURL(/\/runbooks\/image-pull-backoff\//);
    await page.context().close();
  });
});

describe('search and diagnosis', () => {
  const browser = useBrowser();

  it.each(['light', 'dark'] as const)('have no accessibility violation with results (%s)', async (colorScheme) => {
    const page = await browser.open('/diagnose/', { colorScheme });
    await page.waitForLoadState('networkidle');
    await page.locator('textarea').fill(PODS);
    await page.locator('mark').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await openSearch(page);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.type('ImagePullBackOff');
    await page.locator('dialog [role=option]').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

describe('the diagnosis of a paste', () => {
  const browser = useBrowser();

  it('marks what it recognised and sends nothing anywhere', async () => {
    const page = await browser.open('/diagnose/');
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
    await page.locator('textarea').fill(`${PODS}\ndocker login --password ${SECRET} registry.corp.example`);
    await page.locator('mark[data-kind=value]', { hasText: 'api-7d9f8c5b6d-x2x4z' }).waitFor();
    expect(await page.locator('mark[data-kind=secret]').textContent()).toMatch(/^•+$/);
    await page.locator('main button', { hasText: 'Use these values' }).click();
    const kept = await page.evaluate(
      () => JSON.stringify({ ...sessionStorage }) + JSON.stringify({ ...localStorage }) + document.cookie,
    );
    expect(kept).toContain('api-7d9f8c5b6d-x2x4z');
    expect(kept).not.toContain(SECRET);
    expect(page.url()).toBe(`${SITE}/diagnose/`);
    expect(
      requests.filter((request) => !request.startsWith(`GET ${SITE}/`) || /api-7d9f|hunter2|payments/.test(request)),
    ).toEqual([]);
    await page.context().close();
  });

  it('takes the answer over from the search, with the note that something is masked, and finds the paste again on the way back', async () => {
    const page = await browser.open('/');
    await page.waitForLoadState('networkidle');
    await page.locator('main [role=combobox]').focus();
    await paste(page, `${PODS}\nDB_PASSWORD: ${SECRET}`);
    await page.locator('main button', { hasText: 'See what was recognised' }).click();
    await page.waitForURL(`${SITE}/diagnose/`);
    await page.getByText('What looks like a password or token is masked.').waitFor();
    expect(await page.locator('textarea').inputValue()).not.toContain(SECRET);
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toContain(SECRET);
    await page.goBack();
    await page.locator('main [role=option]').first().waitFor();
    expect(await page.locator('main [role=combobox]').inputValue()).toContain('4 lines');
    expect(JSON.stringify(await page.evaluate(() => history.state))).not.toContain(SECRET);
    await page.context().close();
  });

  it('masks a secret in the moment in which it is pasted, and opens at the match', async () => {
    const page = await browser.open('/diagnose/');
    await page.waitForLoadState('networkidle');
    await page.locator('textarea').focus();
    const rows = Array.from({ length: 60 }, (_, at) => `web  web-5c8d7f9b4-k${at}jl   1/1   Running   0   3d`);
    await paste(page, [...rows, `api_token=${SECRET}`, PODS].join('\n'));
    expect(await page.locator('textarea').inputValue()).not.toContain(SECRET);
    await expect
      .poll(() =>
        page.locator('mark[data-kind=fact]', { hasText: 'CrashLoopBackOff' }).evaluate((mark) => {
          const box = mark.closest('section')?.getBoundingClientRect();
          const { top, bottom } = mark.getBoundingClientRect();
          return box !== undefined && top >= box.top && bottom <= box.bottom;
        }),
      )
      .toBe(true);
    await page.context().close();
  });

  it('takes the text over from the search', async () => {
    const page = await browser.open('/symptoms/');
    await openSearch(page);
    await paste(page, PODS);
    await page.locator('dialog button', { hasText: 'See what was recognised' }).click();
    await page.waitForURL(`${SITE}/diagnose/`);
    await page.locator('mark', { hasText: 'CrashLoopBackOff' }).waitFor();
    await page.context().close();
  });
});
