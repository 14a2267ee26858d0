import { describe, expect, it } from 'vitest';
import { SITE, useBrowser } from './session';

const RUNBOOK = '/runbooks/image-pull-backoff/';

describe('a page', () => {
  const browser = useBrowser();

  it.each(['/', RUNBOOK, '/alerts/', '/trees/image-pull/', '/diagnose/', `/zh-Hans${RUNBOOK}`])(
    'sends no request to another host, breaks no rule of the policy and logs no error: %s',
    async (path) => {
      const page = await browser.open('about:blank');
      const foreign: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(`${SITE}/`) && !/^(data|blob|about):/.test(url)) foreign.push(url);
      });
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(SITE + path, { waitUntil: 'networkidle' });
      expect(foreign).toEqual([]);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  it('does not run an inline script that the build does not know', async () => {
    const page = await browser.open('about:blank');
    await page.route(`${SITE}${RUNBOOK}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('</body>', '<script>window.injected = true</script></body>');
      await route.fulfill({ response, body });
    });
    await page.goto(SITE + RUNBOOK);
    expect(await page.evaluate('window.injected')).toBeUndefined();
    await page.context().close();
  });

  it.each([RUNBOOK, '/how-to/alert-links/', '/runbooks/kubernetes/kubepodcrashlooping/'])(
    'loads no React, and none of its own text as script: %s',
    async (path) => {
      const page = await browser.open('about:blank');
      const scripts: string[] = [];
      page.on('response', async (response) => {
        if (response.url().endsWith('.js')) scripts.push(await response.text().catch(() => ''));
      });
      await page.goto(SITE + path, { waitUntil: 'networkidle' });
      const sentences = (await page.locator('main .prose p').allTextContents()).filter((text) => text.length > 60);
      expect(sentences.length).toBeGreaterThan(0);
      expect(scripts.length).toBeGreaterThan(0);
      const all = scripts.join('\n');
      expect(all).not.toMatch(/react\.dev\/errors|reactjs\.org|__DOCUSAURUS|react-dom/);
      expect(sentences.filter((text) => all.includes(text.slice(0, 60)))).toEqual([]);
      await page.context().close();
    },
  );

  it('is complete without JavaScript: text, commands with their guards where they change something, related pages, sources', async () => {
    const page = await browser.open(RUNBOOK, { javaScriptEnabled: false });
    for (const id of ['triage', 'meaning', 'diagnosis', 'mitigation', 'verify', 'related']) {
      expect(await page.locator(`#${id}`).count(), id).toBe(1);
    }
    const text = (await page.locator('main').textContent()) ?? '';
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the guard of the shell.
    expect(text).toContain('"${NAMESPACE:?}"');
    expect(text).toContain('1.36');
    await page.context().close();
  });

  it('can be had as Markdown, with guarded commands and full addresses', async () => {
    const response = await fetch(`${SITE}${RUNBOOK}index.md`);
    const text = await response.text();
    expect(text).toMatch(/^# ImagePullBackOff/);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the guard of the shell.
    expect(text).toContain('"${NAMESPACE:?}"');
    expect(text).not.toContain('{#');
    expect(text).not.toMatch(/\]\((?!https?:|#)/);
  });

  it('can be had as Markdown also where an alert has only its generated page', async () => {
    const alert = '/zh-Hans/runbooks/kubernetes/kubecpuovercommit/';
    const page = await browser.open(alert);
    expect(await page.getByRole('link', { name: '.md' }).getAttribute('href')).toBe(`${alert}index.md`);
    expect(await (await fetch(`${SITE}${alert}index.md`)).text()).toMatch(/^# KubeCPUOvercommit\n/);
    await page.context().close();
  });

  it('starts with the first 60 seconds, then the causes; what it all means comes last', async () => {
    const page = await browser.open(RUNBOOK);
    const ids = await page.locator('main h2[id]').evaluateAll((headings) => headings.map(({ id }) => id));
    expect(ids.slice(0, 5)).toEqual(['triage', 'mitigation', 'diagnosis', 'verify', 'escalate']);
    expect(ids.slice(5, 8)).toEqual(['meaning', 'impact', 'prevention']);
    await page.context().close();
  });

  it('switches its theme, keeps the choice and does not flash on the next page', async () => {
    const page = await browser.open(RUNBOOK, { colorScheme: 'light' });
    await page.getByRole('button', { name: 'Switch between light and dark' }).click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.goto(`${SITE}/alerts/`, { waitUntil: 'domcontentloaded' });
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.context().close();
  });

  it('does not move while it loads', async () => {
    const page = await browser.open('about:blank');
    await page.addInitScript(
      'window.shift = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value; }).observe({ type: "layout-shift", buffered: true })',
    );
    await page.goto(`${SITE}${RUNBOOK}?namespace=payments&pod=api-7d9f`, { waitUntil: 'networkidle' });
    expect(await page.evaluate('window.shift')).toBeLessThan(0.02);
    await page.context().close();
  });
});

describe('machine-readable files', () => {
  it('name every page, alert and parameter, and every address that they name answers', async () => {
    const catalogue = await (await fetch(`${SITE}/runbooks.json`)).json();
    expect(catalogue.pages.length).toBeGreaterThanOrEqual(15);
    expect(catalogue.alerts.length).toBeGreaterThanOrEqual(125);
    expect(catalogue.parameters.length).toBeGreaterThan(10);
    const addresses: string[] = [...catalogue.pages, ...catalogue.alerts, ...catalogue.trees].flatMap(({ url }) =>
      Object.values(url),
    );
    const paths = addresses.map((address) => new URL(address).pathname);
    const missing: string[] = [];
    for (const path of new Set(paths)) if ((await fetch(SITE + path)).status !== 200) missing.push(path);
    expect(missing).toEqual([]);
  });

  it('list the pages for language models in the format of llms.txt', async () => {
    const text = await (await fetch(`${SITE}/llms.txt`)).text();
    expect(text).toMatch(/^# Kubernetes Runbooks\n\n> /);
    expect(text.match(/^- \[/gm)?.length).toBeGreaterThanOrEqual(15);
  });
});
