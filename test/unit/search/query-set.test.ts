import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge, quality } from '../../../scripts/bench/search-metrics';
import { isPageKey } from '../../../src/content';
import { isAlertName } from '../../../src/content/alerts';
import { readSearchableSite } from '../../../src/plugins/search/read-site';
import { answer, buildIndex, openIndex, searchCorpus } from '../../../src/search';
import { readQueries } from '../../fixtures/search/queries';

const site = readSearchableSite(path.resolve(__dirname, '../../..'));
const engines = {
  en: openIndex(buildIndex(searchCorpus(site, 'en'))),
  'zh-Hans': openIndex(buildIndex(searchCorpus(site, 'zh-Hans'))),
};
const written = new Set(engines.en.pages.map(({ key }) => key));
const queries = readQueries();

describe('the query set', () => {
  it('names only pages of the catalogue and alerts of the table', () => {
    const unknown = queries.flatMap(({ keys }) => keys).filter((key) => !isPageKey(key) && !isAlertName(key));
    expect([...new Set(unknown)].filter((key) => !written.has(key))).toEqual([]);
  });

  it('holds no query twice, and at least 300 whose page is written', () => {
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
    expect(queries.filter(({ keys }) => keys.some((key) => written.has(key))).length).toBeGreaterThanOrEqual(300);
  });

  it('covers every written page', () => {
    const asked = new Set(queries.flatMap(({ keys }) => keys));
    const trees = engines.en.pages.filter(({ kind }) => kind === 'tree');
    expect([...site.pages, ...trees].map(({ key }) => key).filter((key) => !asked.has(key))).toEqual([]);
  });
});

describe('the search over the content', () => {
  it('finds the right page first for at least 93 in 100 queries, and always finds something', async () => {
    const asked = queries.filter(({ keys, third }) => third !== 'last' && keys.some((key) => written.has(key)));
    const found = await judge(
      ({ query, locale }) => answer(engines[locale], query).results.map(({ key }) => key),
      asked,
    );
    const { top1, top3, empty } = quality(found);
    expect(top1).toBeGreaterThanOrEqual(0.93);
    expect(top3).toBeGreaterThanOrEqual(0.975);
    expect(empty).toBe(0);
  });

  it('gives every result a section that its page has, or none', () => {
    for (const { query, locale } of queries) {
      for (const { key, section } of answer(engines[locale], query).results) {
        const page = engines[locale].pages.find((one) => one.key === key);
        if (section !== '') expect(page?.sections.map(({ id }) => id)).toContain(section);
      }
    }
  });
});
