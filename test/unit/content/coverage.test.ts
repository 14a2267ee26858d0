import { describe, expect, test } from 'vitest';
import {
  type Citation,
  citationsOf,
  countStates,
  coverage,
  coverageTable,
  errataPlacements,
  openRows,
  readPages,
  SEED_ROWS,
  type SeedRow,
  treeCitations,
} from '../../../src/content/read';
import { FIXTURE, OPTIONS } from './fixture';

const citations = citationsOf(readPages(FIXTURE, OPTIONS).pages);

test('citations come from the sources of the pages', () => {
  expect(citations).toEqual([
    { key: 'backoff', section: 'timers', rows: ['003-047'], errata: ['E008', 'E032'] },
    { key: 'registry-tls', section: 'diagnosis', rows: ['003-094', '003-045'], errata: ['E032'] },
  ]);
});

test('a citation whose section does not exist does not count', () => {
  const { pages } = readPages(FIXTURE, OPTIONS);
  const torn = pages.map((page) => ({ ...page, texts: { ...page.texts, en: { ...page.texts.en, headings: [] } } }));
  expect(citationsOf(torn)).toEqual([]);
});

test('a tree that exists carries the rows that name it', () => {
  const rows = SEED_ROWS.filter(({ row }) => ['003-004', '001-03', '003-047'].includes(row));
  expect(treeCitations(rows, new Set(['image-pull']))).toEqual([
    { key: 'tree-image-pull', section: '', rows: ['003-004'], errata: ['E004', 'E011'] },
  ]);
  expect(treeCitations(rows, new Set())).toEqual([]);
});

describe('a row', () => {
  const row = (pages: readonly string[], reason?: string): SeedRow => ({
    row: '003-001',
    lines: '1',
    subject: '',
    pages,
    errata: [],
    ...(reason === undefined ? {} : { reason: { en: reason, 'zh-Hans': reason } }),
  });
  const cite = (key: string, section = 'meaning'): Citation => ({ key, section, rows: ['003-001'], errata: [] });
  const stateOf = (one: SeedRow, by: readonly Citation[]) => coverage([one], by)[0]?.state;

  test.each([
    ['placed when all its pages cite it', row(['a', 'b']), [cite('b'), cite('a')], 'placed'],
    ['partly placed when only its first page does', row(['a', 'b']), [cite('a')], 'partly'],
    ['open when only a further page does', row(['a', 'b']), [cite('b')], 'open'],
    ['open when only a page does that it does not name', row(['a']), [cite('c')], 'open'],
    ['open when nobody does', row(['a']), [], 'open'],
    ['dropped when it has no page', row([], 'structure only'), [], 'dropped'],
  ])('is %s', (_, one, by, state) => {
    expect(stateOf(one, by)).toBe(state);
  });

  test('lists the section of its first page first, and what is missing', () => {
    const [covered] = coverage([row(['a', 'b'])], [cite('c'), cite('a', 'triage')]);
    expect(covered?.placements).toEqual([
      { key: 'a', section: 'triage' },
      { key: 'c', section: 'meaning' },
    ]);
    expect(covered?.missing).toEqual(['b']);
  });
});

test('states are counted', () => {
  const rows = coverage([{ row: '003-047', lines: '', subject: '', pages: ['backoff'], errata: [] }], citations);
  expect(countStates(rows)).toEqual({ placed: 1, partly: 0, open: 0, dropped: 0 });
});

test('each erratum leads to the sections that put it right', () => {
  expect([...errataPlacements(citations)]).toEqual([
    ['E008', [{ key: 'backoff', section: 'timers' }]],
    [
      'E032',
      [
        { key: 'backoff', section: 'timers' },
        { key: 'registry-tls', section: 'diagnosis' },
      ],
    ],
  ]);
});

test('the report counts the rows of each seed and lists the open ones', () => {
  const rows = SEED_ROWS.filter(({ row }) => ['003-001', '003-045', '003-047', '003-094'].includes(row));
  const covered = coverage(rows, citations);
  expect(
    coverageTable(covered, { '003': { en: 'image pull events', 'zh-Hans': 'image pull events' } }, citations),
  ).toMatchInlineSnapshot(`
    "seed    rows   placed   partly     open  dropped
    003        4        1        0        2        1  image pull events
    all        4        1        0        2        1  6 of 190 errata put right"
  `);
  expect(openRows(covered)).toMatchInlineSnapshot(`
    "003-045  open    image-pull-backoff, registry-timeout  (4.1 解决 table, lines 650-660)
    003-047  open    image-pull-backoff  (4.2 含义 back-off algorithm, lines 674-687)"
  `);
});
