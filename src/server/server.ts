import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import send from 'send';
import { localizedAddress } from '../content/address';
import { recover } from '../content/alerts/recover';
import { readAddresses, readBuildFacts } from './build-facts';
import { cacheControl } from './header-files';
import { siteHeaders } from './policy';
import { type Found, findInSite } from './site-files';

/** Endings that the table of media types of the file server lacks. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.mmd': 'text/plain; charset=utf-8',
  '.tmpl': 'text/plain; charset=utf-8',
};

/** The encodings that the build prepares, best first: the name in `Accept-Encoding`, and the ending of the prepared file. */
const ENCODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

/** A request with what the build says of itself at this moment. */
interface Exchange {
  readonly root: string;
  readonly basePath: string;
  /** The path without query, still encoded. */
  readonly pathname: string;
  /** The query with its question mark, or nothing. */
  readonly query: string;
  readonly request: http.IncomingMessage;
  readonly response: http.ServerResponse;
}

/**
 * A server for the built site: the same headers as the files for real hosts, the redirect to the trailing slash with
 * the query kept, an alert's address in any spelling, and the root's 404 page for every language, as static hosts do it.
 * The build may be replaced or missing while it is served: each answer follows what stands there now.
 *
 * @param folder the folder of the built site
 */
export function siteServer(folder: string): http.Server {
  return http.createServer((request, response) => {
    try {
      answer(path.resolve(folder), request, response);
    } catch (error) {
      fail(response, 500, `This page could not be read: ${error instanceof Error ? error.message : String(error)}.`);
    }
  });
}

function answer(folder: string, request: http.IncomingMessage, response: http.ServerResponse): void {
  const facts = readBuildFacts(folder);
  for (const [name, value] of Object.entries(siteHeaders(facts?.scriptHashes ?? []))) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    fail(response, 405, `Unexpected method ${request.method}, expected GET or HEAD.`);
    return;
  }
  if (!facts) {
    response.setHeader('Retry-After', '5');
    fail(response, 503, `There is no built site in ${path.basename(folder)}/ just now. Build it with: npm run build`);
    return;
  }
  const [, pathname = '/', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(request.url ?? '/') ?? [];
  const { basePath } = facts;
  answerPath({ root: fs.realpathSync(folder), basePath, pathname, query, request, response });
}

function answerPath(exchange: Exchange): void {
  const { root, basePath, pathname, query, response } = exchange;
  const below = pathname.slice(basePath.length - 1);
  const found = pathname.startsWith(basePath) ? findInSite(root, below) : undefined;
  if (found?.kind === 'file') sendFile(exchange, found.file);
  else if (found?.kind === 'folder' && below.endsWith('/')) sendFile(exchange, found.page);
  else {
    const target = `${pathname}/` === basePath ? basePath + query : found && redirectTarget(exchange, found, below);
    if (target === undefined) notFound(exchange);
    else response.writeHead(302, { Location: target, 'Cache-Control': cacheControl(302, '/') }).end();
  }
}

/** Where an address without a file of its own leads: to the folder's slash, or to what its spelling exactly meant. */
function redirectTarget(
  { root, basePath, pathname, query }: Exchange,
  found: Found,
  below: string,
): string | undefined {
  if (found.kind === 'folder') return `${pathname}/${query}`;
  const recovery = recover(below, query, '', readAddresses(root));
  if (recovery.kind !== 'exact') return undefined;
  return basePath.slice(0, -1) + localizedAddress(recovery.address, recovery.locale);
}

function sendFile({ root, basePath, pathname, request, response }: Exchange, file: string): void {
  const { name, encoding } = prepared(file, request.headers['accept-encoding'] ?? '');
  response.setHeader('Vary', 'Accept-Encoding');
  if (encoding) {
    response.setHeader('Content-Encoding', encoding);
    response.setHeader('Content-Type', contentType(file));
  } else if (MEDIA_TYPES[path.extname(file)]) {
    response.setHeader('Content-Type', contentType(file));
  }
  response.setHeader('Cache-Control', cacheControl(200, pathname.slice(basePath.length - 1)));
  // The path was found by us and is free of links and dots; `send` is given it as it stands on the disk.
  send(request, encodeURI(path.relative(root, name)).replace(/[?#]/g, encodeURIComponent), {
    root,
    cacheControl: false,
    dotfiles: 'deny',
    index: false,
  })
    .on('error', (error: NodeJS.ErrnoException & { status?: number }) => {
      response.removeHeader('Content-Encoding');
      if (error.status === 416) response.removeHeader('Content-Type');
      fail(
        response,
        error.status ?? 500,
        error.status === 416 ? 'The range lies outside the file.' : 'Unreadable file.',
      );
    })
    .pipe(response);
}

/** The file to send instead: the best prepared encoding that the browser takes and that is not older than the file. */
function prepared(file: string, accepted: string): { name: string; encoding?: string } {
  const taken = accepted.split(',').map((one) => one.trim().toLowerCase());
  for (const { name, ending } of ENCODINGS) {
    if (!taken.some((one) => one === name || (one.startsWith(`${name};`) && !/;\s*q=0(?:\.0*)?$/.test(one)))) continue;
    if (modified(file + ending) >= modified(file)) return { name: file + ending, encoding: name };
  }
  return { name: file };
}

function modified(file: string): number {
  return fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
}

function contentType(file: string): string {
  const ending = path.extname(file);
  return MEDIA_TYPES[ending] ?? TEXT_TYPES[ending] ?? 'application/octet-stream';
}

/** The media types of the files that the build compresses. */
const TEXT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

function notFound({ root, response, request }: Exchange): void {
  const page = readPage(path.join(root, '404.html'));
  if (page === undefined) {
    fail(response, 404, 'There is no page at this address.');
    return;
  }
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': cacheControl(404, '/') });
  response.end(request.method === 'HEAD' ? undefined : page);
}

function readPage(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function fail(response: http.ServerResponse, status: number, message: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': cacheControl(status, '/'),
  });
  response.end(`${message}\n`);
}
