import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../src/server/listen';
import { siteServer } from '../../src/server/server';
import { useBrowser } from './session';

const RUNBOOK = '/runbooks/image-pull-backoff/';

/** A page that was opened before a deploy finds the files of the build of yesterday gone. */
describe('a page of yesterday', () => {
  const browser = useBrowser();
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'two-builds-'));
  const server = siteServer(root);
  let site = '';
  beforeAll(async () => {
    fs.cpSync('build', root, { recursive: true });
    site = `http://localhost:${await listen(server, 4390)}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
    fs.rmSync(root, { recursive: true, force: true });
  });

  it('recovers when the build was replaced: place, values and what is searched stay', async () => {
    const page = await browser.open('about:blank');
    // A slow line, on which nothing is fetched ahead.
    await page.addInitScript('Object.defineProperty(navigator, "connection", { value: { effectiveType: "3g" } })');
    await page.goto(`${site}${RUNBOOK}?namespace=payments`, { waitUntil: 'load' });
    await page.locator('section[data-open] code', { hasText: 'payments' }).first().waitFor();
    await page.evaluate('scrollTo(0, 3000)');
    const before = await page.evaluate('scrollY');
    deployAnew(root);
    const loaded = page.waitForEvent('load');
    await page.keyboard.press('/');
    await loaded;
    await page.locator('dialog[open] input').waitFor();
    await page.locator('dialog[open] input').fill('ImagePullBackOff');
    await page.locator('dialog [role=option]').first().waitFor();
    await page.keyboard.press('Escape');
    expect(Math.abs(Number(await page.evaluate('scrollY')) - Number(before))).toBeLessThan(60);
    expect(await page.locator('section[data-open]').first().textContent()).toContain('payments');
    await page.context().close();
  });
});

/** Gives every script another name, as the hash of another content would, and the pages that name them. */
function deployAnew(root: string): void {
  for (const folder of ['', 'zh-Hans/']) {
    const scripts = path.join(root, folder, 'assets/js');
    const names = fs.readdirSync(scripts).filter((name) => name.endsWith('.js'));
    const renamed = (text: string) => names.reduce((all, name) => all.replaceAll(hash(name), `0${hash(name)}`), text);
    for (const name of names) {
      const file = path.join(scripts, name);
      fs.writeFileSync(
        path.join(scripts, name.replace(hash(name), `0${hash(name)}`)),
        renamed(fs.readFileSync(file, 'utf8')),
      );
      for (const ending of ['', '.br', '.gz']) fs.rmSync(file + ending, { force: true });
    }
    const page = path.join(root, folder, RUNBOOK, 'index.html');
    fs.writeFileSync(page, renamed(fs.readFileSync(page, 'utf8')));
    for (const ending of ['.br', '.gz']) fs.rmSync(page + ending, { force: true });
  }
}

function hash(name: string): string {
  return name.split('.').at(-2) ?? name;
}
