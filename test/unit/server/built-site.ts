import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { siteServer } from '../../../src/server/server';

/** A small built site in a temporary folder, and what tests do with it. */
export interface BuiltSite {
  /** The folder of the site; a file `secret.txt` and a folder `build-x` stand beside it. */
  readonly root: string;
  readonly write: (name: string, text: string) => void;
  readonly remove: () => void;
}

/** @param basePath the path below which the site is to live */
export function builtSite(basePath = '/'): BuiltSite {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  const root = path.join(folder, 'build');
  const write = (name: string, text: string) => {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  write('deploy/build.json', JSON.stringify({ basePath, scriptHashes: [] }));
  write('404.html', 'nothing here');
  write('index.html', 'home');
  write('runbooks/a/index.html', 'a runbook');
  write('runbooks/a/index.md', '# A runbook');
  write('runbooks/kubernetes/kubehpamaxedout/index.html', 'an alert');
  write('zh-Hans/runbooks/kubernetes/kubehpamaxedout/index.html', '告警');
  write('addresses.json', JSON.stringify({ '/runbooks/kubernetes/kubehpamaxedout/': {}, '/runbooks/a/': {} }));
  write('assets/js/main.abc.js', '0123456789');
  write('../secret.txt', 'outside');
  write('../build-x/index.html', 'outside');
  return { root, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A server that listens on a free port of this machine. */
export interface Listening {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder with the server of the site. */
export async function serve(root: string): Promise<Listening> {
  const server = siteServer(root);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** An answer as it came, without what `fetch` does on the way: no redirect followed, no path made shorter, nothing unpacked. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** Asks for a path exactly as it is written, which `fetch` would shorten: `/../x` stays. */
export function ask(
  origin: string,
  address: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: http.OutgoingHttpHeaders } = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const request = http.request({ hostname, port, path: address, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString('utf8'),
        }),
      );
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end();
  });
}
