import { localizedAddress } from '../address';
import type { Locale } from '../locale';

/**
 * An address of this site in full, in a language. Addresses elsewhere stay as they are.
 *
 * @param origin the public address of the site with its base path and without a slash at the end, as in `https://runbooks.example.org`
 */
export function absoluteAddress(origin: string, address: string, locale: Locale): string {
  return address.startsWith('/') ? `${origin}${localizedAddress(address, locale)}` : address;
}

/** The address of a page as Markdown, which lies in the page's folder. */
export function markdownAddress(address: string): string {
  return `${address}index.md`;
}
