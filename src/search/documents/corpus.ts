import type { Locale, Page } from '../../content';
import type { SearchCorpus, SearchDocument } from '../document';
import { type AlertFacts, alertDocument } from './alert';
import { ALERT_WORDINGS } from './alert-wordings';
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
  const labels = new Map(alerts.map((alert) => [alert.name, alert.labels]));
  const written = new Set(pages.map(({ key }) => key));
  return {
    locale,
    documents: [
      ...pages.map((page) => pageDocument(page, locale)),
      ...alerts.filter(({ name }) => !written.has(name)).map((alert) => alertDocument(alert, locale)),
      ...trees.map((tree) => treeDocument(tree, locale)),
    ].map((document) => withAlertFacts(document, labels)),
  };
}

/** An alert arrives as the text of its notification: that is its signature, on a written page and on a generated one. */
function withAlertFacts(document: SearchDocument, labels: ReadonlyMap<string, readonly string[]>): SearchDocument {
  if (document.kind !== 'alert') return document;
  const wordings = ALERT_WORDINGS[document.key] ?? [];
  const signatures = wordings.map((text) => ({ text, section: 'meaning', emitter: 'Prometheus' }));
  return { ...document, labels: labels.get(document.key) ?? [], signatures: [...document.signatures, ...signatures] };
}
