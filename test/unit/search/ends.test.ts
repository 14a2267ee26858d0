import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isPageKey } from '../../../src/content/catalogue';
import { fallbackOf } from '../../../src/content/fallback';
import { isWrittenOn } from '../../../src/content/read';
import { loadSite } from '../../../src/plugins/content/site';
import { readSearchableSite } from '../../../src/plugins/search/read-site';
import { answer, buildIndex, openIndex, searchCorpus } from '../../../src/search';
import { readEnds, readQueries } from '../../fixtures/search/queries';

const site = readSearchableSite(path.resolve(__dirname, '../../..'));
const engines = {
  en: openIndex(buildIndex(searchCorpus(site, 'en'))),
  'zh-Hans': openIndex(buildIndex(searchCorpus(site, 'zh-Hans'))),
};
const asked = readQueries()
  .filter(({ third }) => third !== 'last')
  .map(({ query, keys, locale }) => ({ keys, answer: answer(engines[locale], query) }));

const localeOf = (text: string) => (/\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en');

describe('an answer', () => {
  it('calls the cause likely that a described Pod names in a message', () => {
    const text = readFileSync(path.resolve(__dirname, '../../fixtures/search/pastes/describe-pod.txt'), 'utf8');
    const [first] = answer(engines.en, text).diagnosis.findings;
    expect([first?.result.key, first?.likelihood]).toEqual(['registry-tls', 'likely']);
  });

  it.each(readEnds().healthy)('calls healthy what shows nothing wrong: %j', (text) => {
    expect(answer(engines.en, text).end).toBe('healthy');
  });

  it('never claims to have found what has nothing to do with a cluster, in nine of ten texts', () => {
    const found = readEnds().nothing.filter((text) => answer(engines[localeOf(text)], text).end === 'found');
    expect(found.length).toBeLessThanOrEqual(readEnds().nothing.length * 0.1);
  });

  it('that says "not here" is right in at least nine of ten queries', () => {
    const said = asked.filter(({ answer: { end } }) => end === 'not-here' || end === 'nothing');
    const right = said.filter(({ keys, answer: { results } }) => !keys.includes(results[0]?.key ?? ''));
    expect(said.length).toBeGreaterThan(50);
    expect(right.length / said.length).toBeGreaterThanOrEqual(0.9);
  });

  it('that says "likely" is right in at least 95 of 100 queries', () => {
    const said = asked.filter(({ answer: { diagnosis } }) => diagnosis.findings[0]?.likelihood === 'likely');
    // For a page that nobody has written yet, the page that stands in for it is right.
    const isWritten = isWrittenOn(loadSite(path.resolve(__dirname, '../../..')));
    const standsIn = (key: string) => {
      const destination = isPageKey(key) ? fallbackOf(key, isWritten) : { key };
      return 'key' in destination ? destination.key : key;
    };
    const right = said.filter(({ keys, answer: { diagnosis } }) =>
      [...keys, ...keys.map(standsIn)].includes(diagnosis.findings[0]?.result.key ?? ''),
    );
    expect(said.length).toBeGreaterThan(50);
    expect(right.length / said.length).toBeGreaterThanOrEqual(0.95);
  });
});
