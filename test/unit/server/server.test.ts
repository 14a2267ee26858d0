import { chmodSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, type BuiltSite, builtSite, type Listening, serve } from './built-site';

let site: BuiltSite;
let server: Listening;

beforeEach(async () => {
  site = builtSite();
  server = await serve(site.root);
});

afterEach(async () => {
  await server.close();
  site.remove();
});

const get = (address: string, headers = {}) => ask(server.origin, address, { headers });

describe('the server of the built site', () => {
  test('leads to the address with a slash and keeps the query', async () => {
    const { status, headers } = await get('/runbooks/a?namespace=payments&pod=a%2Fb');
    expect(status).toBe(302);
    expect(headers.location).toBe('/runbooks/a/?namespace=payments&pod=a%2Fb');
  });

  test('lets files whose names change with their content stay in the cache, and asks again for pages', async () => {
    expect((await get('/assets/js/main.abc.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const page = await get('/runbooks/a/');
    expect(page.headers['cache-control']).toBe('no-cache');
    expect((await get('/runbooks/a/', { 'If-None-Match': page.headers.etag })).status).toBe(304);
  });

  test.each(['/zh-Hans/there-is-none/', '/assets/js/gone.js', '/runbooks/none'])(
    'answers %s with the page for unknown addresses, which no browser keeps, and the headers of the site',
    async (address) => {
      const { status, headers, body } = await get(address);
      expect([status, body]).toEqual([404, 'nothing here']);
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
    },
  );

  test.each([
    ['/runbooks/kubernetes/KubeHpaMaxedOut?namespace=a', '/runbooks/kubernetes/kubehpamaxedout/?namespace=a'],
    ['/runbooks/kubernetes/KubeHpaMaxedOut.md', '/runbooks/kubernetes/kubehpamaxedout/'],
    ['/runbooks/other/KubeHpaMaxedOut/', '/runbooks/kubernetes/kubehpamaxedout/'],
    ['/zh-Hans/runbooks/kubernetes/KubeHpaMaxedOut.md?x=1', '/zh-Hans/runbooks/kubernetes/kubehpamaxedout/?x=1'],
    ['/zh/a/KUBEHPAMAXEDOUT', '/zh-Hans/runbooks/kubernetes/kubehpamaxedout/'],
  ])('leads an alert in its own spelling, %s, to its page', async (address, location) => {
    const { status, headers } = await get(address);
    expect([status, headers.location]).toEqual([302, location]);
  });

  test.each([
    ['/..%2fsecret.txt'],
    ['/../secret.txt'],
    ['/%2e%2e/secret.txt'],
    ['/../build-x/'],
    ['/../build-x/index.html'],
    ['/..%2fbuild-x'],
    ['/runbooks/..%5c..%5c..%5csecret.txt'],
    ['//secret.txt'],
    ['//evil.example/'],
    ['/%00'],
    ['/%'],
    ['/.git/config'],
  ])('gives nothing from outside its folder: %s', async (address) => {
    const { status, body } = await get(address);
    expect([status, body]).toEqual([404, 'nothing here']);
  });

  test('follows no symbolic link out of its folder', async () => {
    symlinkSync(path.join(site.root, '..', 'secret.txt'), path.join(site.root, 'link.txt'));
    symlinkSync(path.join(site.root, '..', 'build-x'), path.join(site.root, 'folder'));
    expect((await get('/link.txt')).status).toBe(404);
    expect((await get('/folder/')).status).toBe(404);
  });

  test.each([
    ['bytes=2-4', 206, '234'],
    ['bytes=-3', 206, '789'],
    ['bytes=7-', 206, '789'],
    ['bytes=5-1', 416, ''],
    ['bytes=99-', 416, ''],
    ['bytes=a-b', 416, ''],
    ['lines=1-2', 200, '0123456789'],
    ['bytes=0-1,4-5', 200, '0123456789'],
  ])('answers the range %s with %i', async (range, status, text) => {
    const answer = await get('/assets/js/main.abc.js', { Range: range });
    expect(answer.status).toBe(status);
    if (status === 416) {
      expect(answer.headers['content-range']).toBe('bytes */10');
      expect(answer.headers['cache-control']).toBe('no-store');
    } else expect(answer.body).toBe(text);
    expect((await get('/')).body).toBe('home');
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])(
    'refuses the method %s and says what is expected',
    async (method) => {
      const { status, headers, body } = await ask(server.origin, '/', { method });
      expect([status, headers.allow, body]).toEqual([
        405,
        'GET, HEAD',
        `Unexpected method ${method}, expected GET or HEAD.\n`,
      ]);
      expect(headers['cache-control']).toBe('no-store');
    },
  );

  test('sends no body for HEAD', async () => {
    for (const address of ['/', '/none']) {
      expect((await ask(server.origin, address, { method: 'HEAD' })).body).toBe('');
    }
  });

  test.skipIf(process.getuid?.() === 0)('says that a file is unreadable, and goes on', async () => {
    chmodSync(path.join(site.root, 'runbooks/a/index.html'), 0);
    expect((await get('/runbooks/a/')).status).toBeGreaterThanOrEqual(403);
    expect((await get('/')).body).toBe('home');
  });

  test('sends what the build compressed where the browser takes it, and the file itself where that is older', async () => {
    const name = path.join(site.root, 'assets/js/main.abc.js');
    writeFileSync(`${name}.br`, brotliCompressSync('0123456789'));
    const packed = await get('/assets/js/main.abc.js', { 'Accept-Encoding': 'gzip, br' });
    expect(packed.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=utf-8',
      vary: 'Accept-Encoding',
    });
    const plain = await get('/assets/js/main.abc.js', { 'Accept-Encoding': 'br;q=0' });
    expect([plain.headers['content-encoding'], plain.body]).toEqual([undefined, '0123456789']);
    utimesSync(`${name}.br`, new Date(0), new Date(0));
    const old = await get('/assets/js/main.abc.js', { 'Accept-Encoding': 'br' });
    expect([old.headers['content-encoding'], old.body]).toEqual([undefined, '0123456789']);
  });

  test('names the text of pages as Markdown', async () => {
    expect((await get('/runbooks/a/index.md')).headers['content-type']).toBe('text/markdown; charset=utf-8');
  });
});

describe('a build that changes while it is served', () => {
  test('is served whole, without a restart', async () => {
    expect((await get('/')).body).toBe('home');
    site.write('index.html', 'a longer home page, from the next build');
    expect((await get('/')).body).toBe('a longer home page, from the next build');
    site.write('index.html', 'short');
    expect((await get('/')).body).toBe('short');
    site.write('runbooks/new/index.html', 'new');
    expect((await get('/runbooks/new/')).body).toBe('new');
  });

  test('brings its own policy and its own page for unknown addresses', async () => {
    site.write('deploy/build.json', JSON.stringify({ basePath: '/', scriptHashes: ['sha256-new'] }));
    site.write('404.html', 'new: nothing here');
    const { headers, body } = await get('/none/');
    expect(headers['content-security-policy']).toContain("'sha256-new'");
    expect(body).toBe('new: nothing here');
  });

  test('is said to be missing while it is away, and is there again afterwards', async () => {
    const away = `${site.root}-away`;
    renameSync(site.root, away);
    const { status, headers, body } = await get('/');
    expect([status, body]).toEqual([503, 'There is no built site in build/ just now. Build it with: npm run build\n']);
    expect([headers['cache-control'], headers['retry-after']]).toEqual(['no-store', '5']);
    renameSync(away, site.root);
    expect((await get('/')).body).toBe('home');
  });

  test('never stops the server under load, while files come and go and ranges are nonsense', async () => {
    const addresses = ['/', '/runbooks/a/', '/assets/js/main.abc.js', '/none', '/%', '/../x', '/runbooks/a'];
    const ranges = [undefined, 'bytes=5-1', 'bytes=-5', 'bytes=0-', 'x'];
    const statuses = new Map<number, number>();
    for (let round = 0; round < 40; round++) {
      if (round % 4 === 1) rmSync(path.join(site.root, 'runbooks'), { recursive: true, force: true });
      if (round % 4 === 3) site.write('runbooks/a/index.html', `a runbook of round ${round}`);
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, index) => {
          const range = ranges[(round + index) % ranges.length];
          return get(addresses[index % addresses.length] ?? '/', range === undefined ? {} : { Range: range });
        }),
      );
      for (const { status } of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect([...statuses.keys()].filter((status) => ![200, 206, 302, 404, 416].includes(status))).toEqual([]);
    expect((await get('/')).body).toBe('home');
  });
});

describe('a site below a path', () => {
  beforeEach(() => {
    site.write('deploy/build.json', JSON.stringify({ basePath: '/k8s/', scriptHashes: [] }));
  });

  test.each([
    ['/k8s/', 200],
    ['/k8s/runbooks/a/', 200],
    ['/', 404],
    ['/runbooks/a/', 404],
  ])('answers %s with %i', async (address, status) => {
    expect((await get(address)).status).toBe(status);
  });

  test.each([
    ['/k8s?q=x', '/k8s/?q=x'],
    ['/k8s/runbooks/a?q=x', '/k8s/runbooks/a/?q=x'],
    ['/k8s/zh-Hans/runbooks/kubernetes/KubeHpaMaxedOut.md', '/k8s/zh-Hans/runbooks/kubernetes/kubehpamaxedout/'],
  ])('leads from %s to %s', async (address, location) => {
    const { status, headers } = await get(address);
    expect([status, headers.location]).toEqual([302, location]);
  });
});
