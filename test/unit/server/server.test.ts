import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteServer } from '../../../src/server/server';

const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
const root = path.join(folder, 'build');
let server: ReturnType<typeof siteServer>;
let origin = '';

function write(name: string, text: string): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

beforeAll(async () => {
  write('deploy/script-hashes.json', '[]');
  write('404.html', 'nothing here');
  write('index.html', 'home');
  write('runbooks/a/index.html', 'a runbook');
  write('assets/js/main.abc.js', '1');
  writeFileSync(path.join(folder, 'secret.txt'), 'outside');
  server = siteServer(root);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('the server of the built site', () => {
  test('serves a page of a new build whole, without a restart', async () => {
    expect(await (await fetch(`${origin}/`)).text()).toBe('home');
    write('index.html', 'a longer home page, from the next build');
    expect(await (await fetch(`${origin}/`)).text()).toBe('a longer home page, from the next build');
    write('index.html', 'short');
    expect(await (await fetch(`${origin}/`)).text()).toBe('short');
    write('runbooks/new/index.html', 'new');
    expect(await (await fetch(`${origin}/runbooks/new/`)).text()).toBe('new');
  });

  test('leads to the address with a slash and keeps the query', async () => {
    const response = await fetch(`${origin}/runbooks/a?namespace=payments`, { redirect: 'manual' });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/runbooks/a/?namespace=payments');
  });

  test('lets files whose names change with their content stay in the cache, and asks again for pages', async () => {
    expect((await fetch(`${origin}/assets/js/main.abc.js`)).headers.get('cache-control')).toContain('immutable');
    const page = await fetch(`${origin}/runbooks/a/`);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const etag = page.headers.get('etag') ?? '';
    expect((await fetch(`${origin}/runbooks/a/`, { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });

  test('sends the headers of the site, also with the page for unknown addresses', async () => {
    const response = await fetch(`${origin}/zh-Hans/there-is-none/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('nothing here');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test.each([
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/runbooks/..%5c..%5c..%5csecret.txt',
    '//secret.txt',
    '/%00',
    '/%',
  ])('gives nothing from outside its folder: %s', async (address) => {
    const response = await fetch(`${origin}${address}`, { redirect: 'manual' });
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('outside');
  });
});
