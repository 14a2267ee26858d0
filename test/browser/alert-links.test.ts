import { describe, expect, it } from 'vitest';
import { SITE, useBrowser } from './session';

/** Links as alert rules in the field form them, and the path at which the reader must land. */
const LINKS = [
  [
    'kube-prometheus, without a slash',
    '/runbooks/kubernetes/kubepodcrashlooping?namespace=payments',
    '/runbooks/kubernetes/kubepodcrashlooping/?namespace=payments',
  ],
  [
    'kube-prometheus, with a slash',
    '/runbooks/node/nodefilesystemalmostoutofspace/?instance=10.0.3.17:9100',
    '/runbooks/node/nodefilesystemalmostoutofspace/?instance=10.0.3.17:9100',
  ],
  [
    'the short form',
    '/a/kubepodcrashlooping/?namespace=payments#diagnosis',
    '/runbooks/kubernetes/kubepodcrashlooping/?namespace=payments#diagnosis',
  ],
  [
    'the short form without a slash',
    '/a/kubepodcrashlooping?namespace=payments',
    '/runbooks/kubernetes/kubepodcrashlooping/?namespace=payments',
  ],
  [
    'CamelCase with the ending of a file',
    '/runbooks/kubernetes/KubePodCrashLooping.md?namespace=payments',
    '/runbooks/kubernetes/kubepodcrashlooping/?namespace=payments',
  ],
  ['an unknown component', '/runbooks/some-operator/KubePodNotReady.md', '/runbooks/kubernetes/kubepodnotready/'],
  ['no component', '/runbooks/KubeNodeNotReady', '/runbooks/kubernetes/kubenodenotready/'],
  [
    'Chinese',
    '/zh-Hans/runbooks/kubernetes/KubePodCrashLooping?namespace=payments',
    '/zh-Hans/runbooks/kubernetes/kubepodcrashlooping/?namespace=payments',
  ],
] as const;

describe('alert links', () => {
  const browser = useBrowser();

  it.each(LINKS)('reach their page with query and fragment: %s', async (_name, link, target) => {
    const page = await browser.open(link);
    await page.waitForURL(SITE + target, { timeout: 10_000 });
    expect(await page.locator('h1').count()).toBe(1);
    await page.context().close();
  });

  it('that are near a name get an offer, in the language of the path', async () => {
    const page = await browser.open('/zh-Hans/runbooks/kubernetes/kubepodcrashloping?namespace=payments');
    const offer = page.locator('main a', { hasText: 'KubePodCrashLooping' });
    await offer.waitFor();
    expect(await offer.getAttribute('href')).toBe(
      '/zh-Hans/runbooks/kubernetes/kubepodcrashlooping/?namespace=payments',
    );
    expect(await page.locator('h1').textContent()).toBe('该地址没有页面');
    await page.context().close();
  });

  it('find their alert in the index by the anchor of the mixins', async () => {
    const page = await browser.open('/alerts/#alert-name-kubepodcrashlooping');
    const target = page.locator('#alert-name-kubepodcrashlooping');
    expect(await target.count()).toBe(1);
    expect(await target.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(900);
    await page.context().close();
  });

  it('keep their values when the language is switched', async () => {
    const page = await browser.open(
      '/runbooks/kubernetes/kubepodcrashlooping?namespace=payments&pod=api-7d9f&x=%24(id)#diagnosis',
    );
    await page.getByRole('link', { name: '简体中文' }).click();
    await page.waitForURL(
      '**/zh-Hans/runbooks/kubernetes/kubepodcrashlooping/?namespace=payments&pod=api-7d9f&x=%24(id)#diagnosis',
    );
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    await page.context().close();
  });

  it('show the whole page without JavaScript, the short form by a redirect', async () => {
    const page = await browser.open('/a/kubepodcrashlooping/', { javaScriptEnabled: false });
    await page.waitForURL('**/runbooks/kubernetes/kubepodcrashlooping/');
    for (const id of ['meaning', 'impact', 'diagnosis', 'mitigation'])
      expect(await page.locator(`#${id}`).count(), id).toBe(1);
    await page.context().close();
  });
});
