/** Where the site is published: `https://runbooks.example.com` and the path below which it lives, with a slash at both ends. */
export interface SiteAddress {
  readonly origin: string;
  readonly basePath: string;
}

const LOCAL: SiteAddress = { origin: 'http://localhost:3000', basePath: '/' };

/**
 * Reads the public address of the site, as `SITE_URL` holds it; without one the site is for this machine.
 *
 * @param text an http or https address, which may hold a path: `https://example.com/runbooks`
 * @throws with the remedy where it is no such address, or holds a query, a fragment, a user or a path that needs escapes
 */
export function siteAddress(text: string | undefined): SiteAddress {
  if (text === undefined || text === '') return LOCAL;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const example = 'expected an address such as https://runbooks.example.com or https://example.com/runbooks.';
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error(`Unexpected SITE_URL "${text}", ${example}`);
  if (url.search || url.hash || url.username || url.password) {
    throw new Error(`Unexpected query, fragment or user in SITE_URL "${text}", ${example}`);
  }
  const basePath = url.pathname.replace(/\/*$/, '/');
  if (!/^(?:\/[A-Za-z0-9._~-]+)*\/$/.test(basePath)) {
    throw new Error(
      `Unexpected path "${url.pathname}" in SITE_URL, expected letters, digits and . _ ~ - between single slashes.`,
    );
  }
  return { origin: url.origin, basePath };
}
