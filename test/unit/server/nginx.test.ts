import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nginxFile } from '../../../src/server/nginx-file';
import { siteHeaders } from '../../../src/server/policy';
import { ask, type BuiltSite, builtSite } from './built-site';

const NGINX = ['nginx', '/usr/sbin/nginx'].find((program) => spawnSync(program, ['-v']).status === 0);
const REQUIRED = process.env.REQUIRE_NGINX === '1';

it.runIf(REQUIRED)('nginx is there, where it is required', () => {
  expect(NGINX).toBeDefined();
});

describe.skipIf(!NGINX).each(['/', '/k8s/'])('a real nginx with the file of the build, below %s', (basePath) => {
  const below = basePath.slice(0, -1);
  let site: BuiltSite;
  let nginx: ChildProcess;
  let origin: string;

  beforeAll(async () => {
    site = builtSite(basePath);
    const prefix = path.join(site.root, '..', 'nginx');
    mkdirSync(path.join(prefix, 'logs'), { recursive: true });
    const root = path.join(prefix, 'html');
    mkdirSync(root);
    const place = path.join(root, basePath);
    spawnSync('cp', ['-r', `${site.root}/.`, place.replace(/\/$/, '')]);
    writeFileSync(path.join(place, 'assets/js/main.abc.js.gz'), gzipSync('0123456789'));
    const port = await freePort();
    const conf = nginxFile({
      headers: siteHeaders(['sha256-x']),
      basePath,
      alertAddresses: ['/runbooks/kubernetes/kubehpamaxedout/'],
    })
      .replace('listen 8080', `listen 127.0.0.1:${port}`)
      .replace('root /usr/share/nginx/html', `root ${root}`);
    writeFileSync(path.join(prefix, 'site.conf'), conf);
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${prefix}/${name};`)
      .join('\n');
    writeFileSync(
      path.join(prefix, 'nginx.conf'),
      `${process.getuid?.() === 0 ? 'user root;' : ''}\ndaemon off; worker_processes 1; pid ${prefix}/pid; error_log stderr;
events { worker_connections 64; }
http { access_log off; types { text/html html; application/javascript js; application/json json; } ${paths}\n include ${prefix}/site.conf; }\n`,
    );
    nginx = spawn(NGINX ?? '', ['-p', prefix, '-c', path.join(prefix, 'nginx.conf')], { stdio: 'inherit' });
    origin = `http://127.0.0.1:${port}`;
    await answering(origin);
  });

  afterAll(async () => {
    nginx.kill('SIGTERM');
    await new Promise((resolve) => nginx.once('exit', resolve));
    site.remove();
  });

  const get = (address: string, headers = {}) => ask(origin, below + address, { headers });

  it('sends pages and files with the headers and the caching of the site', async () => {
    const page = await get('/runbooks/a/');
    expect([page.status, page.body]).toEqual([200, 'a runbook']);
    expect(page.headers['cache-control']).toBe('no-cache');
    expect(page.headers['content-security-policy']).toContain("'sha256-x'");
    expect((await get('/assets/js/main.abc.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('sends what the build compressed', async () => {
    const { headers } = await get('/assets/js/main.abc.js', { 'Accept-Encoding': 'gzip' });
    expect([headers['content-encoding'], headers.vary]).toEqual(['gzip', 'Accept-Encoding']);
  });

  it('answers unknown addresses with the 404 page of the site, which nothing keeps', async () => {
    for (const address of ['/none/', '/assets/js/gone.js', '/none.md', '/zh-Hans/none']) {
      const { status, headers, body } = await get(address);
      expect([status, body, headers['cache-control']]).toEqual([404, 'nothing here', 'no-store']);
    }
  });

  it.each([
    ['/runbooks/a?namespace=x', '/runbooks/a/?namespace=x'],
    ['/runbooks/kubernetes/KubeHpaMaxedOut', '/runbooks/kubernetes/kubehpamaxedout/'],
    ['/runbooks/kubernetes/KubeHpaMaxedOut.md?namespace=x', '/runbooks/kubernetes/kubehpamaxedout/?namespace=x'],
    ['/runbooks/other/KubeHpaMaxedOut/', '/runbooks/kubernetes/kubehpamaxedout/'],
    ['/zh-Hans/runbooks/kubernetes/KubeHpaMaxedOut.md', '/zh-Hans/runbooks/kubernetes/kubehpamaxedout/'],
  ])('leads from %s to %s', async (address, location) => {
    const { status, headers } = await get(address);
    expect([status, headers.location]).toEqual([302, below + location]);
  });

  it('refuses other methods, and bad ranges without a stop', async () => {
    expect((await ask(origin, `${below}/`, { method: 'POST' })).status).toBe(405);
    expect((await get('/assets/js/main.abc.js', { Range: 'bytes=5-1' })).status).toBe(416);
    expect((await get('/')).body).toBe('home');
  });

  it('names Markdown as such', async () => {
    expect((await get('/runbooks/a/index.md')).headers['content-type']).toBe('text/markdown; charset=utf-8');
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function answering(origin: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      await ask(origin, '/');
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error('nginx does not answer');
}
