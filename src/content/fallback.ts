import { pageAddress } from './address';
import { CATALOGUE, type PageKey } from './catalogue';

/** Where a link to a planned page leads: to a page or tree that exists, or to an official document. */
export type Destination = { readonly key: PageKey } | { readonly url: string };

/**
 * Follows the fallbacks of a key to the first page or tree that is written, or to the official document at the end.
 * A written key is its own destination. Throws where fallbacks run in a circle, which a test rules out for the catalogue.
 */
export function fallbackOf(key: PageKey, isWritten: (key: PageKey) => boolean): Destination {
  const passed = new Set<PageKey>();
  let current = key;
  while (!passed.has(current)) {
    if (isWritten(current)) return { key: current };
    passed.add(current);
    const { fallback } = CATALOGUE[current];
    if ('url' in fallback) return fallback;
    current = fallback.page;
  }
  throw new Error(
    `The fallbacks of the catalogue run in a circle: ${[...passed, current].join(' -> ')}. Let one be a url.`,
  );
}

/** The address of a destination: of this site and without language, or an https address elsewhere. */
export function destinationAddress(destination: Destination): string {
  return 'url' in destination ? destination.url : pageAddress(destination.key);
}
