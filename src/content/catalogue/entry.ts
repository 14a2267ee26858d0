import type { Area } from '../area';
import type { Kind } from '../kind';
import type { Localized } from '../locale';

/** Where a link to a page leads for as long as the page is not written: another planned page or tree, or an official document. */
export type Fallback<Key extends string = string> = { readonly page: Key } | { readonly url: string };

/** One planned page. Runbooks have an area, which is also their folder; the other kinds have none. */
export type CatalogueEntry<Key extends string = string> = {
  readonly title: Localized;
  readonly fallback: Fallback<Key>;
} & ({ readonly kind: 'runbook'; readonly area: Area } | { readonly kind: Exclude<Kind, 'runbook' | 'alert'> });
