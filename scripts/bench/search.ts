import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { LOCALES, type Locale } from '../../src/content';
import { readSearchableSite } from '../../src/plugins/search/read-site';
import { answer, buildIndex, openIndex, type SearchCorpus, searchCorpus } from '../../src/search';
import { type LabelledQuery, readQueries, THIRDS, type Third } from '../../test/fixtures/search/queries';
import { timeInChromium } from './search-chromium';
import { judgeDocusaurusSearch } from './search-docusaurus';
import { growCorpus } from './search-growth';
import { describeQuality, type Judged, judge, percentile, quality, type Ranker } from './search-metrics';
import { judgePagefind } from './search-pagefind';
import { flexSearch, miniSearch } from './search-rivals';

const GROWN_PAGES = 160;
const MOST_BYTES = 220_000;
/** More than so many points between two thirds means that the search has learnt its set. */
const WIDEST_GAP = 2;
const SLOWEST = 5;

type Corpora = Readonly<Record<Locale, SearchCorpus>>;

/** What to measure beyond the engine itself. */
export interface SearchBenchOptions {
  /** The address of the served built site, for the times in Chromium. */
  readonly site?: string;
  /** Ask the same queries of MiniSearch, FlexSearch, Pagefind and docusaurus-search-local. */
  readonly rivals?: boolean;
  /** List every query of the first third whose first page is not right. */
  readonly misses?: boolean;
  /** Count the last third too. It is looked at once for a release: whoever looks at it while choosing has none left. */
  readonly last?: boolean;
}

/**
 * Prints how well and how fast the search answers the labelled queries whose page exists, and beside it the same for others.
 * Returns what breaks a budget.
 */
export async function benchSearch(
  root: string,
  { site, rivals = true, misses = false, last = true }: SearchBenchOptions = {},
): Promise<string[]> {
  const content = readSearchableSite(root);
  const corpora: Corpora = { en: searchCorpus(content, 'en'), 'zh-Hans': searchCorpus(content, 'zh-Hans') };
  const keys = new Set(corpora.en.documents.map(({ key }) => key));
  const all = readQueries();
  const queries = all.filter(({ keys: own, third }) => own.some((key) => keys.has(key)) && (last || third !== 'last'));
  console.log(
    `Search: ${queries.length} queries of ${all.length} (the pages of the others are not written yet), ${keys.size} pages`,
  );

  const own = ours(corpora);
  await judge(own, queries.slice(0, 50));
  const judged = await judge(own, queries);
  printQuality(judged);
  printTimes(
    'this site, Node',
    judged.map(({ milliseconds }) => milliseconds),
  );
  const growth = { en: growCorpus(corpora.en, GROWN_PAGES), 'zh-Hans': growCorpus(corpora['zh-Hans'], GROWN_PAGES) };
  const grown: Corpora = { en: growth.en.corpus, 'zh-Hans': growth['zh-Hans'].corpus };
  const share = (locale: Locale): string =>
    `${(growth[locale].newWords * 100).toFixed(0)} % new words each in ${locale}`;
  console.log(`  grown to ${GROWN_PAGES} pages: copies of the written ones with ${LOCALES.map(share).join(', ')}`);
  const grownTimes = (await judge(ours(grown), queries)).map(({ milliseconds }) => milliseconds);
  printTimes(`${GROWN_PAGES} pages, Node`, grownTimes);
  printGap(judged);
  const failures = LOCALES.flatMap((locale) => [
    ...printBytes(corpora[locale], 'now'),
    ...printBytes(grown[locale], `${GROWN_PAGES} pages`),
  ]);
  for (const locale of LOCALES) printExtrapolation(corpora[locale]);
  if (site !== undefined) {
    const { cold, queries: times } = await timeInChromium(
      site,
      queries.filter(({ locale }) => locale === 'en').slice(0, 200),
    );
    printTimes('this site, Chromium', times);
    const middle = percentile(cold, 0.5).toFixed(0);
    const range = `${Math.min(...cold).toFixed(0)}–${Math.max(...cold).toFixed(0)}`;
    console.log(
      `  cold, from the key to the first result in Chromium: ${middle} ms (${range} in ${cold.length} starts, target 200)`,
    );
  }
  if (rivals) await printRivals(path.join(root, 'build'), corpora, queries);
  if (misses) printMisses(judged);
  return failures;
}

function ours(corpora: Corpora): Ranker {
  const engines = { en: openIndex(buildIndex(corpora.en)), 'zh-Hans': openIndex(buildIndex(corpora['zh-Hans'])) };
  return ({ query, locale }) => answer(engines[locale], query).results.map(({ key }) => key);
}

function printQuality(judged: readonly Judged[]): void {
  const parts = (third: Third): Judged[] => judged.filter(({ query }) => query.third === third);
  const kinds = [...new Set(judged.map(({ query }) => query.kind))];
  for (const kind of kinds)
    console.log(`  ${kind.padEnd(14)} ${describeQuality(quality(judged.filter(({ query }) => query.kind === kind)))}`);
  for (const third of THIRDS) {
    if (parts(third).length === 0) continue;
    console.log(`  third ${third.padEnd(8)} ${describeQuality(quality(parts(third)))}  (targets: 97 %, 99.5 %)`);
    for (const locale of LOCALES) {
      const own = parts(third).filter(({ query }) => query.locale === locale);
      console.log(`    ${locale.padEnd(10)}   ${describeQuality(quality(own))}`);
    }
  }
}

/** How far the thirds that were not built with stay behind the one that was. */
function printGap(judged: readonly Judged[]): void {
  const first = (third: Third): number => quality(judged.filter(({ query }) => query.third === third)).top1 * 100;
  for (const third of THIRDS.slice(1)) {
    if (!judged.some(({ query }) => query.third === third)) continue;
    const gap = first('build') - first(third);
    const finding = gap > WIDEST_GAP ? `, a finding: at most ${WIDEST_GAP} expected` : '';
    console.log(`  gap between the thirds build and ${third}: ${gap.toFixed(1)} points${finding}`);
  }
}

function printTimes(name: string, times: readonly number[]): void {
  console.log(
    `  time a query, ${name}: p50 ${percentile(times, 0.5).toFixed(2)} ms, p95 ${percentile(times, 0.95).toFixed(2)} ms (budget p95 ${SLOWEST} ms)`,
  );
}

/** The size of an index as a static host sends it. */
function indexBytes(corpus: SearchCorpus): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(JSON.stringify(buildIndex(corpus)), { params }).length;
}

function printBytes(corpus: SearchCorpus, when: string): string[] {
  const bytes = indexBytes(corpus);
  const name = `index ${corpus.locale}, ${when}`;
  console.log(`  ${name}: ${(bytes / 1000).toFixed(1)} KB brotli ${corpus.documents.length} documents`);
  return bytes > MOST_BYTES ? [`${name}: ${bytes} bytes, at most ${MOST_BYTES} allowed`] : [];
}

/** The other way to look ahead: what the second half of the written pages cost, taken for every page to come. Brotli finds less to repeat in few pages, so this is the upper end. */
function printExtrapolation(corpus: SearchCorpus): void {
  const written = corpus.documents.filter(({ kind }) => kind !== 'alert' && kind !== 'tree');
  const later = new Set(written.slice(Math.floor(written.length / 2)));
  const [whole, half] = [
    corpus,
    { ...corpus, documents: corpus.documents.filter((document) => !later.has(document)) },
  ].map(indexBytes);
  const each = ((whole ?? 0) - (half ?? 0)) / Math.max(later.size, 1);
  const total = (whole ?? 0) + each * Math.max(0, GROWN_PAGES - written.length);
  console.log(
    `  index ${corpus.locale}, extrapolated from ${each.toFixed(0)} bytes a page: ${(total / 1000).toFixed(1)} KB at ${GROWN_PAGES} pages`,
  );
}

async function printRivals(build: string, corpora: Corpora, queries: readonly LabelledQuery[]): Promise<void> {
  const lines: readonly (readonly [name: string, judged: () => Promise<Judged[]>])[] = [
    ['MiniSearch', () => judge(miniSearch(corpora), queries)],
    ['FlexSearch', () => judge(flexSearch(corpora), queries)],
    ['Pagefind', () => judgePagefind(corpora, queries)],
    ['search-local', () => judgeDocusaurusSearch(build, corpora, queries)],
  ];
  console.log(
    'The same queries over the same pages (search-local: @easyops-cn/docusaurus-search-local over the HTML of the build)',
  );
  for (const [name, ask] of lines) {
    try {
      console.log(`  ${name.padEnd(14)} ${describeQuality(quality(await ask()))}`);
    } catch (error) {
      console.log(
        `  ${name.padEnd(14)} could not be asked: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
      );
    }
  }
}

/** Queries of the other thirds are counted, never shown: nobody may tune to them. */
function printMisses(judged: readonly Judged[]): void {
  for (const { query, place, found } of judged) {
    if (place === 0 || query.third !== 'build') continue;
    console.log(
      `  [${query.kind}] ${query.query.slice(0, 100).replaceAll('\n', '⏎')}\n    wanted ${query.keys.join(' or ')}, at ${place}; got ${found.slice(0, 3).join(', ')}`,
    );
  }
}

if (require.main === module) {
  const { argv } = process;
  const site = argv.find((argument) => argument.startsWith('http'));
  benchSearch(path.join(__dirname, '../..'), {
    rivals: !argv.includes('--alone'),
    misses: argv.includes('--misses'),
    last: !argv.includes('--without-last'),
    ...(site && { site }),
  }).then(
    (failures) => {
      for (const failure of failures) console.error(failure);
      process.exitCode = failures.length > 0 ? 1 : 0;
    },
    (error: unknown) => {
      console.error(error);
      process.exitCode = 2;
    },
  );
}
