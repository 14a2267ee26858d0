import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';

const SCRIPT = 'static/scripts/dockerhub-quota.sh';
const HAS_CURL = spawnSync('curl', ['--version'], { stdio: 'ignore' }).error === undefined;
const USED_UP = { 'RateLimit-Limit': '100;w=21600', 'RateLimit-Remaining': '0;w=21600' };
const SOURCE = { 'Docker-RateLimit-Source': '192.0.2.1' };

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly tokenStatus?: number;
}

interface Hub {
  readonly address: string;
  /** The method and the credentials of every request, in their order. */
  readonly requests: readonly string[];
}

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A stand-in for auth.docker.io and registry-1.docker.io. */
async function hub({ status = 200, headers = {}, tokenStatus = 200 }: Answer): Promise<Hub> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.headers.authorization ?? 'nobody'}`);
    if (request.url?.startsWith('/token')) {
      response.writeHead(tokenStatus).end(JSON.stringify({ token: 'short-lived', expires_in: 300 }));
    } else {
      response.writeHead(status, { ...headers }).end();
    }
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

/** Measures once, and returns the samples of the file without comments. */
async function measure(address: string, environment: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'quota-'));
  const file = path.join(folder, 'dockerhub-quota.prom');
  await promisify(execFile)('sh', [SCRIPT, file], {
    env: {
      ...process.env,
      no_proxy: '127.0.0.1',
      DOCKERHUB_AUTH: address,
      DOCKERHUB_REGISTRY: address,
      ...environment,
    },
  });
  expect(readdirSync(folder)).toEqual(['dockerhub-quota.prom']);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

describe.skipIf(!HAS_CURL)('dockerhub-quota.sh (skipped where curl is not installed)', () => {
  it('writes what the headers of the preview manifest say, and asks with HEAD', async () => {
    const { address, requests } = await hub({
      headers: { ...SOURCE, 'RateLimit-Limit': '100;w=21600', 'RateLimit-Remaining': '76;w=21600' },
    });
    expect(await measure(address)).toEqual([
      'dockerhub_ratelimit_probe_success{account="anonymous"} 1',
      'dockerhub_ratelimit_limit{account="anonymous",source="192.0.2.1"} 100',
      'dockerhub_ratelimit_remaining{account="anonymous",source="192.0.2.1"} 76',
      'dockerhub_ratelimit_window_seconds{account="anonymous",source="192.0.2.1"} 21600',
    ]);
    expect(requests).toEqual(['GET nobody', 'HEAD Bearer short-lived']);
  });

  it.each([200, 429])('writes 0 only if Docker Hub says 0, here with the status %i', async (status) => {
    const { address } = await hub({ status, headers: { ...SOURCE, ...USED_UP } });
    expect(await measure(address)).toContain('dockerhub_ratelimit_remaining{account="anonymous",source="192.0.2.1"} 0');
  });

  it.each<[string, Answer, number]>([
    ['no limit applies, so that there is no header', { headers: SOURCE }, 1],
    [
      'the headers have no number',
      { headers: { 'RateLimit-Limit': ';w=21600', 'RateLimit-Remaining': ';w=21600' } },
      1,
    ],
    ['the abuse limit refuses', { status: 429, headers: SOURCE }, 0],
    ['the manifest is refused', { status: 401 }, 0],
    ['the token is refused', { tokenStatus: 401 }, 0],
  ])('writes no quota where %s', async (_, answer, success) => {
    const { address } = await hub(answer);
    expect(await measure(address)).toEqual([`dockerhub_ratelimit_probe_success{account="anonymous"} ${success}`]);
  });

  it('writes no quota where nobody answers', async () => {
    expect(await measure('http://127.0.0.1:1')).toEqual(['dockerhub_ratelimit_probe_success{account="anonymous"} 0']);
  });

  it('keeps the network of an IPv6 source as it is', async () => {
    const { address } = await hub({ headers: { ...USED_UP, 'Docker-RateLimit-Source': '2001:db8:1:2::/64' } });
    expect(await measure(address)).toContain(
      'dockerhub_ratelimit_limit{account="anonymous",source="2001:db8:1:2::/64"} 100',
    );
  });

  it('logs in with the account of the file, and names it', async () => {
    const { address, requests } = await hub({ headers: { ...SOURCE, ...USED_UP } });
    const netrc = path.join(mkdtempSync(path.join(tmpdir(), 'netrc-')), 'netrc');
    writeFileSync(netrc, 'machine 127.0.0.1 login shop-ci password secret\n');
    expect(await measure(address, { DOCKERHUB_NETRC: netrc })).toContain(
      'dockerhub_ratelimit_probe_success{account="shop-ci"} 1',
    );
    expect(requests[0]).toBe(`GET Basic ${Buffer.from('shop-ci:secret').toString('base64')}`);
  });

  it('logs nobody in where the file of the account does not exist', async () => {
    const { address, requests } = await hub({});
    expect(await measure(address, { DOCKERHUB_NETRC: '/nowhere/netrc' })).toEqual([
      'dockerhub_ratelimit_probe_success{account="anonymous"} 1',
    ]);
    expect(requests[0]).toBe('GET nobody');
  });
});
