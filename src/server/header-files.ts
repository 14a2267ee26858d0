/** How long a browser may keep an answer, by its path; the first rule that fits counts. */
export const CACHE_RULES = [
  /** Files under `assets` have a hash in their name and never change. */
  { path: '/assets/', value: 'public, max-age=31536000, immutable' },
  { path: '/', value: 'no-cache' },
] as const;

/** An error may be gone in a second, as a gap in a deploy is: no browser and no proxy keeps it. */
export const ERROR_CACHE = 'no-store';

/**
 * The value of Cache-Control for an answer.
 *
 * @param status the HTTP status
 * @param pathname the path below the base path of the site, with a leading slash
 */
export function cacheControl(status: number, pathname: string): string {
  if (status >= 400) return ERROR_CACHE;
  return (CACHE_RULES.find(({ path }) => pathname.startsWith(path)) ?? CACHE_RULES[1]).value;
}

/**
 * The headers as the `_headers` file of Netlify, Cloudflare Pages and the hosts that copied it.
 *
 * @param basePath the path below which the site lives, with a slash at both ends
 */
export function headersFile(headers: Readonly<Record<string, string>>, basePath: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  // Those hosts join the values of all rules that fit an address, so the rule for pages must not cover the assets.
  const [assets, pages] = CACHE_RULES;
  const cache = [
    `${basePath}${assets.path.slice(1)}*\n  Cache-Control: ${assets.value}`,
    ...['', '*/'].map((end) => `${basePath}${end}\n  Cache-Control: ${pages.value}`),
  ];
  return `/*\n${lines.join('\n')}\n\n${cache.join('\n\n')}\n`;
}
