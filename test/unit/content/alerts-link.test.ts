import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_LINK, MOST_LABELS, readLink } from '../../../src/content/alerts';

const cases: readonly (readonly [string, string, string, readonly (readonly [string, string])[]])[] = [
  [
    'a plain query',
    '?namespace=payments&pod=api-0',
    '',
    [
      ['namespace', 'payments'],
      ['pod', 'api-0'],
    ],
  ],
  ['a query without its question mark', 'ns=payments', '', [['ns', 'payments']]],
  [
    'names in upper case',
    '?INSTALLATION=gaia&NAMESPACE=payments',
    '',
    [
      ['installation', 'gaia'],
      ['namespace', 'payments'],
    ],
  ],
  ['a label that is not set', '?namespace=&pod=api-0', '', [['pod', 'api-0']]],
  ['a name without a value', '?namespace&pod=api-0', '', [['pod', 'api-0']]],
  ['a plus sign as a space', '?x=a+b%2Bc', '', [['x', 'a b+c']]],
  [
    '&amp; of HTML mail',
    '?namespace=payments&amp;pod=api-0',
    '',
    [
      ['namespace', 'payments'],
      ['pod', 'api-0'],
    ],
  ],
  [
    '&amp; that was escaped twice',
    '?a=1&amp;amp;b=2',
    '',
    [
      ['a', '1'],
      ['b', '2'],
    ],
  ],
  ['a query behind the fragment', '', '#alert-name-x?namespace=payments', [['namespace', 'payments']]],
  [
    'both queries',
    '?a=1',
    '#f?b=2',
    [
      ['a', '1'],
      ['b', '2'],
    ],
  ],
  ['a fragment without a query', '', '#diagnosis', []],
  ['an equals sign in a value', '?image=a=b', '', [['image', 'a=b']]],
  [
    'a malformed escape, which stays',
    '?pod=100%&ns=%E0%A4%A',
    '',
    [
      ['pod', '100%'],
      ['ns', '%E0%A4%A'],
    ],
  ],
  ['a value in UTF-8', '?pod=%E4%BD%A0', '', [['pod', '你']]],
  ['a lone surrogate, which is replaced', '?pod=\uD800x', '', [['pod', '\uFFFDx']]],
  ['a hostile value, which is only text here', '?namespace=x%3Brm%20-rf', '', [['namespace', 'x;rm -rf']]],
];

describe('reading a link', () => {
  it.each(cases)('understands %s', (_, search, hash, expected) => {
    expect(readLink(search, hash).map(({ name, value }) => [name, value])).toEqual(expected);
  });

  it('cuts a link of many kilobytes between two pairs, never within a value', () => {
    const search = `?namespace=payments&pad=${'x'.repeat(LONGEST_LINK - 40)}&pod=${'y'.repeat(10_240)}`;
    const labels = readLink(search);
    expect(labels.map(({ name }) => name)).toEqual(['namespace', 'pad']);
    expect(readLink(`?pod=${'y'.repeat(LONGEST_LINK + 1)}`)).toEqual([]);
  });

  it('reads no more than a bounded number of pairs', () => {
    expect(readLink(`?${'a=1&'.repeat(1000)}`)).toHaveLength(MOST_LABELS);
  });

  it('never throws, and its values can be encoded again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 100 }),
        (search, hash) => {
          for (const { name, value } of readLink(search, hash)) {
            expect(name).not.toBe('');
            expect(value).not.toBe('');
            encodeURIComponent(name + value);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('gives back what a template wrote with urlquery', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() === text),
        (value) => {
          const search = `?pod=${encodeURIComponent(value).replaceAll('%20', '+')}`;
          expect(readLink(search)).toEqual([{ name: 'pod', value }]);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
