import { describe, expect, test } from 'vitest';
import {
  AREA_KEYS,
  CATALOGUE,
  destinationAddress,
  fallbackOf,
  LOCALES,
  PAGE_KEYS,
  pageAddress,
  pagePath,
  parsePagePath,
} from '../../../src/content';
import { SEED_ROWS } from '../../../src/content/seeds';

/** The components of alert addresses, which stand where the keys of runbooks stand. */
const COMPONENTS = [
  'alertmanager',
  'etcd',
  'general',
  'grafana',
  'kube-state-metrics',
  'kubernetes',
  'node',
  'prometheus',
  'prometheus-operator',
];

describe('fallbacks', () => {
  test.each(PAGE_KEYS)('of %s end at an official document while nothing is written', (key) => {
    expect(destinationAddress(fallbackOf(key, () => false))).toMatch(/^https:\/\/[a-z0-9.-]+\/\S*$/);
  });

  test('stop at the first page that is written', () => {
    expect(fallbackOf('registry-dns', (key) => key === 'tree-image-pull')).toEqual({ key: 'tree-image-pull' });
    expect(fallbackOf('registry-dns', (key) => key === 'registry-timeout')).toEqual({ key: 'registry-timeout' });
    expect(fallbackOf('registry-dns', (key) => key === 'registry-dns')).toEqual({ key: 'registry-dns' });
  });

  test('lead to the general page on debugging for nobody', () => {
    const general = PAGE_KEYS.filter((key) => {
      const { fallback } = CATALOGUE[key];
      return 'url' in fallback && fallback.url === 'https://kubernetes.io/docs/tasks/debug/';
    });
    expect(general).toEqual([]);
  });
});

describe('titles', () => {
  test.each(LOCALES)('in %s are unique', (locale) => {
    const titles = PAGE_KEYS.map((key) => CATALOGUE[key].title[locale].toLowerCase());
    expect(titles.filter((title, index) => titles.indexOf(title) < index)).toEqual([]);
  });

  test('in Chinese have a space between Han and Latin text', () => {
    const tight = PAGE_KEYS.map((key) => CATALOGUE[key].title['zh-Hans']).filter((title) =>
      /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u.test(title),
    );
    expect(tight).toEqual([]);
  });
});

describe('keys', () => {
  test('are lower case with single hyphens, so that addresses are', () => {
    expect(PAGE_KEYS.filter((key) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key))).toEqual([]);
  });

  test('leave the names of alert components alone', () => {
    expect(PAGE_KEYS.filter((key) => COMPONENTS.includes(key))).toEqual([]);
  });

  test('have addresses of their own', () => {
    expect(new Set(PAGE_KEYS.map(pageAddress)).size).toBe(PAGE_KEYS.length);
  });

  test.each(PAGE_KEYS.filter((key) => CATALOGUE[key].kind !== 'tree'))('and paths of %s name each other', (key) => {
    expect(parsePagePath(pagePath(key))).toMatchObject({ key, kind: CATALOGUE[key].kind });
  });

  test('cover every area', () => {
    const areas = new Set(
      PAGE_KEYS.map((key) => CATALOGUE[key]).map((entry) => (entry.kind === 'runbook' ? entry.area : '')),
    );
    expect(AREA_KEYS.filter((area) => !areas.has(area))).toEqual([]);
  });
});

describe('seed rows', () => {
  test('are 272, each once', () => {
    expect(SEED_ROWS).toHaveLength(272);
    expect(new Set(SEED_ROWS.map(({ row }) => row)).size).toBe(272);
  });

  test('name keys of the catalogue only', () => {
    expect(SEED_ROWS.flatMap(({ pages }) => pages).filter((key) => !Object.hasOwn(CATALOGUE, key))).toEqual([]);
  });

  test('have a reason exactly where they have no page', () => {
    expect(SEED_ROWS.filter(({ pages, reason }) => (pages.length === 0) !== (reason !== undefined))).toEqual([]);
  });
});
