import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { alertAddress } from '../../../src/content';
import { ALERT_NAMES, ALERTS } from '../../../src/content/alerts';
import { REDIRECTS, readPages } from '../../../src/content/read';

/** Every address that was published, without language. Addresses are added, never removed. */
const PUBLISHED = readFileSync('test/fixtures/published-addresses.txt', 'utf8').trim().split('\n');

describe('published addresses', () => {
  let served: ReadonlySet<string> = new Set();

  beforeAll(() => {
    const alerts = new Map(ALERT_NAMES.map((name) => [name, alertAddress(ALERTS[name].component, name)]));
    const { pages } = readPages('.', { trees: new Set(), alerts });
    served = new Set([...pages.map(({ address }) => address), ...alerts.values()]);
  });

  test('are still served, by a page or a redirect', () => {
    expect(PUBLISHED.filter((address) => !served.has(address) && !Object.hasOwn(REDIRECTS, address))).toEqual([]);
  });

  test('hold every page: add the address of a new page to test/fixtures/published-addresses.txt', () => {
    expect([...served].filter((address) => !PUBLISHED.includes(address)).sort()).toEqual([]);
  });

  test('are listed once, sorted and in their full form', () => {
    expect(PUBLISHED).toEqual([...new Set(PUBLISHED)].sort());
    expect(PUBLISHED.filter((address) => !/^\/(?:[a-z0-9-]+\/)+$/.test(address))).toEqual([]);
  });

  test('that moved lead to an address that is served, in one step', () => {
    expect(Object.values(REDIRECTS).filter((address) => !served.has(address))).toEqual([]);
  });

  test('that moved are not taken again by another page', () => {
    expect(Object.keys(REDIRECTS).filter((address) => served.has(address))).toEqual([]);
  });
});
