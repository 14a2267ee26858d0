import { pageAddress } from './address';
import { CATALOGUE, type PageKey } from './catalogue';

/** Where a link to a planned page leads: to a page or tree that exists, or to an official document. */
export type Destination = { readonly key: PageKey } | { readonly url: string };

/**
 * Follows the fallbacks of a key to the first page or tree that is written, or to the official document at the end.
 * A written key is its own destination. Every chain of the catalogue ends, which a test holds.
 */
export function fallbackOf(key: PageKey, isWritten: (key: PageKey) => boolean): Destination {
  let current = key;
  for (;;) {
    if (isWritten(current)) return { key: current };
    const { fallback } = CATALOGUE[current];
    if ('url' in fallback) return fallback;
    current = fallback.page;
  }
}

/** The address of a destination: of this site and without language, or an https address elsewhere. */
export function destinationAddress(destination: Destination): string {
  return 'url' in destination ? destination.url : pageAddress(destination.key);
}
