import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { Socket } from 'node:net';
import path from 'node:path';
import { createSecureContext } from 'node:tls';
import { blobPath, type StoredImage } from '../cluster/images';
import { ACCOUNT, faultOf, type RegistryFault } from './faults';

/** Which certificate a host shows; every other host shows the good one. */
const CERTIFICATES: Readonly<Record<string, string>> = {
  'selfsigned.lab.test': 'self-signed',
  'expired.lab.test': 'expired',
  'wrongname.lab.test': 'wrong-name',
};
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const SLOW_BYTES = 16_384;
/** The connections below TLS by the port of the client: only they can be reset. */
const RAW = new Map<number, Socket>();

/** Serves the images of a folder, with faults: on 443 of one address with TLS, on 443 and 80 of another without. */
function main([folder = '', certificates = '']: readonly string[]): void {
  const images: readonly StoredImage[] = JSON.parse(readFileSync(path.join(folder, 'images.json'), 'utf8'));
  const answer = (request: IncomingMessage, response: ServerResponse): void =>
    handle(folder, images, request, response);
  const context = (name: string) => {
    const read = (end: string) => readFileSync(path.join(certificates, `${name}.${end}`));
    return { key: read('key'), cert: read('crt') };
  };
  const secure = createSecureServer(
    {
      ...context('registry'),
      SNICallback: (host, done) => done(null, createSecureContext(context(CERTIFICATES[host] ?? 'registry'))),
    },
    answer,
  );
  secure.on('connection', (raw: Socket) => {
    const port = raw.remotePort ?? 0;
    RAW.set(port, raw);
    raw.on('close', () => RAW.delete(port));
  });
  secure.listen(443, '10.99.255.6');
  createServer(answer).listen(443, '10.99.255.7');
  createServer(answer).listen(80, '10.99.255.7');
}

function handle(folder: string, images: readonly StoredImage[], request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '/', 'https://lab');
  console.log(`${request.method} ${request.headers.host}${url.pathname}${url.search}`);
  if (url.pathname === '/token') return token(request, response);
  if (url.pathname === '/v2/') return send(response, 200, '{}');
  const match = /^\/v2\/(.+)\/(manifests|blobs|tags)\/([^/]+)$/.exec(url.pathname);
  if (match === null) return refuse(response, 404, 'NOT_FOUND', 'page not found');
  const [, repository = '', kind = '', reference = ''] = match;
  const fault = faultOf(repository);
  const part = kind === 'blobs' ? 'blob' : 'manifest';
  if (fault !== undefined && (fault.at === 'all' || fault.at === part)) {
    const served = 'challenge' in fault.answer && isAllowed(request);
    if (!served) return fail(fault, folder, reference, request, response);
  }
  if (kind === 'blobs') return blob(folder, reference, request, response);
  return manifest(folder, images, { host: request.headers.host ?? '', repository, reference }, request, response);
}

function manifest(
  folder: string,
  images: readonly StoredImage[],
  { host, repository, reference }: { readonly host: string; readonly repository: string; readonly reference: string },
  request: IncomingMessage,
  response: ServerResponse,
) {
  const canonical = host.replace('registry-1.docker.io', 'docker.io');
  const wanted = reference.startsWith('sha256:') ? undefined : `${canonical}/${repository}:${reference}`;
  const found = images.find(({ names, manifest: digest }) => {
    const inFault = faultOf(repository) !== undefined && names.some((name) => name.endsWith('/lab/large:1.0'));
    return wanted === undefined ? digest === reference : names.includes(wanted) || inFault;
  });
  if (found === undefined) {
    const known = images.some(({ names }) => names.some((name) => name.startsWith(`${canonical}/${repository}:`)));
    if (known || wanted === undefined) return refuse(response, 404, 'MANIFEST_UNKNOWN', 'manifest unknown');
    return refuse(response, 404, 'NAME_UNKNOWN', 'repository name not known to registry');
  }
  const file = blobPath(folder, found.manifest);
  const type: string = JSON.parse(readFileSync(file, 'utf8')).mediaType ?? MANIFEST;
  response.writeHead(200, {
    'content-type': type,
    'docker-content-digest': found.manifest,
    'content-length': statSync(file).size,
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

function blob(folder: string, digest: string, request: IncomingMessage, response: ServerResponse) {
  const file = blobPath(folder, digest);
  const size = sizeOf(file);
  if (size === undefined) return refuse(response, 404, 'BLOB_UNKNOWN', 'blob unknown to registry');
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': size });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

function fail(
  fault: RegistryFault,
  folder: string,
  reference: string,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const { answer } = fault;
  if ('challenge' in answer) {
    const scheme =
      answer.challenge === 'basic'
        ? 'Basic realm="Registry"'
        : `Bearer realm="https://auth.lab.test/token",service="registry.example.com"`;
    response.setHeader('www-authenticate', scheme);
    return refuse(response, 401, 'UNAUTHORIZED', 'authentication required');
  }
  if ('status' in answer) {
    for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
    if (answer.code === undefined)
      return send(response, answer.status, '<html><body>upstream error</body></html>', 'text/html');
    return refuse(response, answer.status, answer.code, answer.message ?? '');
  }
  switch (answer.body) {
    case 'html':
      return send(response, 200, '<!doctype html><title>Sign in</title>', 'text/html');
    case 'schema1':
      return send(
        response,
        200,
        JSON.stringify({
          schemaVersion: 1,
          name: 'web',
          tag: '1.0',
          architecture: 'amd64',
          fsLayers: [],
          history: [],
          signatures: [],
        }),
        'application/vnd.docker.distribution.manifest.v1+prettyjws',
      );
    default:
      return brokenBody(answer.body, blobPath(folder, reference), request, response);
  }
}

function brokenBody(
  kind: 'reset' | 'cut' | 'slow' | 'stall' | 'other',
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const size = sizeOf(file);
  if (size === undefined) return refuse(response, 404, 'BLOB_UNKNOWN', 'blob unknown to registry');
  const bytes = readFileSync(file);
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': size });
  if (request.method === 'HEAD' || size < SLOW_BYTES) {
    response.end(request.method === 'HEAD' ? undefined : bytes);
    return;
  }
  if (kind === 'other') {
    bytes[size - 1] = (bytes[size - 1] ?? 0) ^ 1;
    response.end(bytes);
    return;
  }
  response.write(bytes.subarray(0, SLOW_BYTES), () => {
    const { socket } = request;
    if (kind === 'reset') RAW.get(socket.remotePort ?? 0)?.resetAndDestroy();
    if (kind === 'cut') socket.end();
    if (kind === 'slow') trickle(response, bytes, SLOW_BYTES);
  });
}

function trickle(response: ServerResponse, bytes: Buffer, from: number): void {
  const next = setTimeout(() => {
    const to = Math.min(from + SLOW_BYTES, bytes.length);
    response.write(bytes.subarray(from, to));
    if (to < bytes.length) trickle(response, bytes, to);
    else response.end();
  }, 500);
  response.on('close', () => clearTimeout(next));
}

/** A token for an account, asked for with GET and a Basic login or with POST and a form; without an account one that opens nothing. */
function token(request: IncomingMessage, response: ServerResponse) {
  let body = '';
  request.setEncoding('utf8').on('data', (text: string) => {
    body += text;
  });
  request.on('end', () => {
    const form = new URLSearchParams(body);
    const login = form.get('username') ?? '';
    const given = login === '' ? request.headers.authorization : basic(login, form.get('password') ?? '');
    if (given !== undefined && given !== basic()) {
      refuse(response, 401, 'UNAUTHORIZED', 'incorrect username or password');
      return;
    }
    const value = given === undefined ? 'anonymous' : 'granted';
    send(response, 200, JSON.stringify({ token: value, access_token: value, expires_in: 300 }));
  });
}

function isAllowed({ headers }: IncomingMessage): boolean {
  return headers.authorization === 'Bearer granted' || headers.authorization === basic();
}

function basic(user: string = ACCOUNT.user, password: string = ACCOUNT.password): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

function sizeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.size;
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  send(response, status, JSON.stringify({ errors: [{ code, message }] }));
}

function send(response: ServerResponse, status: number, body: string, type = 'application/json'): void {
  response.writeHead(status, { 'content-type': type, 'docker-distribution-api-version': 'registry/2.0' });
  response.end(body);
}

main(process.argv.slice(2));
