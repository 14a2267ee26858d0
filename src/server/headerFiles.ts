/** How long a browser may keep an answer: files under `assets` have a hash in their name and never change. */
export const CACHE_RULES = [
  { path: '/assets/', value: 'public, max-age=31536000, immutable' },
  { path: '/', value: 'no-cache' },
] as const;

/** The headers as the `_headers` file of Netlify, Cloudflare Pages and the hosts that copied it. */
export function headersFile(headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const cache = CACHE_RULES.map(({ path, value }) => `${path}*\n  Cache-Control: ${value}`).join('\n\n');
  return `/*\n${lines.join('\n')}\n\n${cache}\n`;
}

/** The headers and rules as a server block of nginx, to be included where `root` names the folder of the site. */
export function nginxFile(headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(
    ([name, value]) => `add_header ${name} "${value.replaceAll('"', '\\"')}" always;`,
  );
  return `${[
    '# Include this inside the server block whose root is the folder of the built site.',
    ...lines,
    'index index.html;',
    'error_page 404 /404.html;',
    '# $is_args$args keeps the labels of an alert link on the redirect to the trailing slash.',
    'location / {',
    '  if (-d $request_filename) { rewrite ^(.*[^/])$ $1/ redirect; }',
    '  try_files $uri $uri/index.html =404;',
    '}',
  ].join('\n')}\n`;
}
