import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import type { Locale } from '../../src/content';
import type { SearchCorpus, SearchDocument } from '../../src/search';
import type { Ranker } from './search-metrics';

/** Everything that our engine knows of a page, as plain text. */
export function documentText(document: SearchDocument): string {
  const {
    title,
    description,
    keywords,
    otherNames,
    signatures,
    alsoSeen,
    statuses,
    events,
    conditions,
    exitCodes,
    alerts,
    sections,
  } = document;
  return [
    title,
    description,
    ...keywords,
    ...otherNames,
    ...statuses,
    ...events,
    ...conditions,
    ...exitCodes.map((code) => `exit code ${code}`),
    ...alerts,
    ...signatures.map(({ text }) => text),
    ...alsoSeen,
    ...sections.map((section) => `${section.title} ${section.text}`),
  ].join('\n');
}

/** MiniSearch with its default settings over title and text. */
export function miniSearch(corpora: Readonly<Record<Locale, SearchCorpus>>): Ranker {
  const engines = byLocale(corpora, ({ documents }) => {
    const engine = new MiniSearch({ fields: ['title', 'text'], idField: 'key' });
    engine.addAll(
      documents.map((document) => ({ key: document.key, title: document.title, text: documentText(document) })),
    );
    return engine;
  });
  return ({ query, locale }) =>
    engines[locale]
      .search(query)
      .slice(0, 10)
      .map(({ id }) => String(id));
}

/** FlexSearch with its own ranking: its default index, and suggestions switched on, without which a pasted line finds nothing. */
export function flexSearch(corpora: Readonly<Record<Locale, SearchCorpus>>): Ranker {
  const engines = byLocale(corpora, ({ documents }) => {
    const index = new Index();
    for (const [number, document] of documents.entries()) index.add(number, documentText(document));
    return { index, documents };
  });
  return ({ query, locale }) => {
    const { index, documents } = engines[locale];
    return index.search(query, { limit: 10, suggest: true }).map((number) => documents[Number(number)]?.key ?? '');
  };
}

function byLocale<Value>(
  corpora: Readonly<Record<Locale, SearchCorpus>>,
  make: (corpus: SearchCorpus) => Value,
): Record<Locale, Value> {
  return { en: make(corpora.en), 'zh-Hans': make(corpora['zh-Hans']) };
}
