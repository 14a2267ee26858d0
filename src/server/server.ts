import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { CACHE_RULES } from './headerFiles';
import { siteHeaders } from './policy';

/**
 * A server for the built site: the same headers as the files for real hosts, the redirect to the trailing slash with
 * the query kept, and the root's 404 page for every language, as static hosts do it.
 *
 * @param root the folder of the built site
 */
export function siteServer(root: string): http.Server {
  const headers = siteHeaders(JSON.parse(fs.readFileSync(path.join(root, 'deploy', 'script-hashes.json'), 'utf8')));
  const notFound = fs.readFileSync(path.join(root, '404.html'));
  const serveFile = sirv(root, {
    // Looks each file up when it is asked for: after a new build the remembered sizes would be wrong, and browsers wait for the rest.
    dev: true,
    etag: true,
    dotfiles: false,
    onNoMatch: (_request, response) =>
      void response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound),
  });
  return http.createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const [pathname = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
    const cache = CACHE_RULES.find((rule) => pathname.startsWith(rule.path));
    if (cache) response.setHeader('Cache-Control', cache.value);
    if (isFolder(root, pathname) && !pathname.endsWith('/')) {
      response.writeHead(302, { Location: `${pathname}/${query === undefined ? '' : `?${query}`}` }).end();
      return;
    }
    serveFile(request, response);
  });
}

function isFolder(root: string, pathname: string): boolean {
  // Two slashes at the start would send the browser to another host.
  if (pathname.startsWith('//')) return false;
  try {
    const folder = path.join(root, decodeURIComponent(pathname));
    return folder.startsWith(root) && fs.statSync(folder).isDirectory();
  } catch {
    return false;
  }
}

/**
 * Starts to listen on a port, or on the next free one. Resolves with the port that was taken.
 *
 * @throws when none of the next twenty ports is free
 */
export async function listen(server: http.Server, port: number, host = 'localhost'): Promise<number> {
  for (let candidate = port; candidate < port + 20; candidate++) {
    if (await canListen(server, candidate, host)) return candidate;
  }
  throw new Error(`Unexpected: no free port between ${port} and ${port + 19}. Free one or name another with --port.`);
}

function canListen(server: http.Server, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error));
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}
