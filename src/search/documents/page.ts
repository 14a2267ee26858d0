import { LOCALES, type Locale, localizedAddress, type Page } from '../../content';
import type { SearchDocument } from '../document';
import { sectionsOf } from './markdown';

/** A written page as search knows it in one language. */
export function pageDocument(page: Page, locale: Locale): SearchDocument {
  const { key, kind, address, facts, texts } = page;
  const { title, description, keywords } = texts[locale];
  const others = LOCALES.filter((other) => other !== locale).map((other) => texts[other]);
  const own = new Set([title, ...keywords].map((name) => name.toLowerCase()));
  return {
    key,
    kind,
    url: localizedAddress(address, locale),
    title,
    description,
    keywords,
    otherNames: others
      .flatMap((other) => [other.title, ...other.keywords])
      .filter((name) => !own.has(name.toLowerCase())),
    sections: sectionsOf(texts[locale]),
    signatures: facts.signatures.map(({ text, section, emitter }) => ({ text, section, emitter })),
    failures: facts.failures,
    alsoSeen: facts.alsoSeen,
    statuses: facts.statuses,
    events: facts.events,
    conditions: facts.conditions,
    exitCodes: facts.exitCodes,
    alerts: facts.alerts,
  };
}
