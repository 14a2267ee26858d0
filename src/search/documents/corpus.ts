import type { Locale, Page } from '../../content';
import type { SearchCorpus } from '../document';
import { type AlertFacts, alertDocument } from './alert';
import { pageDocument } from './page';
import { type TreeFacts, treeDocument } from './tree';

/** Everything on the site that can be found. */
export interface SearchableSite {
  readonly pages: readonly Page[];
  /** All alerts; those with a written page are taken from that page. */
  readonly alerts: readonly AlertFacts[];
  readonly trees: readonly TreeFacts[];
}

/** The documents of a language: written pages, generated alert pages, trees. */
export function searchCorpus({ pages, alerts, trees }: SearchableSite, locale: Locale): SearchCorpus {
  const written = new Set(pages.map(({ key }) => key));
  return {
    locale,
    documents: [
      ...pages.map((page) => pageDocument(page, locale)),
      ...alerts.filter(({ name }) => !written.has(name)).map((alert) => alertDocument(alert, locale)),
      ...trees.map((tree) => treeDocument(tree, locale)),
    ],
  };
}
