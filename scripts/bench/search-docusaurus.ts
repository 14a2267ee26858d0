import fs from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { LOCALES, type Locale } from '../../src/content';
import type { SearchCorpus } from '../../src/search';
import { listen } from '../../src/server/listen';
import type { LabelledQuery } from '../../test/fixtures/search/queries';
import { type Judged, judge } from './search-metrics';

const PACKAGE = '@easyops-cn/docusaurus-search-local';
/** What its documentation gives for a site in English and Chinese; everything else is its default. */
const LANGUAGE = ['en', 'zh'];
const DEFAULTS = {
  language: LANGUAGE,
  removeDefaultStopWordFilter: [],
  removeDefaultStemmer: false,
  fuzzyMatchingDistance: 1,
  searchResultLimits: 8,
  ignoreCssSelectors: [],
  indexDocs: true,
  hashed: false,
};
const MOST_RESULTS = 10;

/** The parts of the package that are used: what its plugin runs after a build, and what its worker runs in the browser. */
interface Server {
  readonly scanDocuments: (pages: readonly BuiltPage[], config: typeof DEFAULTS) => Promise<unknown[]>;
  readonly buildIndex: (documents: unknown[], config: typeof DEFAULTS) => unknown;
  readonly generate: (config: typeof DEFAULTS, folder: string) => string;
}

interface Client {
  search(baseUrl: string, context: string, input: string, limit: number): Promise<Hit[]>;
}

interface Hit {
  readonly document: { readonly u: string };
  readonly page: { readonly u: string } | false | undefined;
}

interface BuiltPage {
  readonly filePath: string;
  readonly url: string;
  readonly type: 'docs' | 'page';
}

/**
 * docusaurus-search-local over the pages of the finished build, asked in Node: its own code reads the HTML, makes the index and
 * answers. Only its field and list are left out, and with them the worker's channel to the page.
 */
export async function judgeDocusaurusSearch(
  build: string,
  corpora: Readonly<Record<Locale, SearchCorpus>>,
  queries: readonly LabelledQuery[],
): Promise<Judged[]> {
  if (!fs.existsSync(path.join(build, 'index.html'))) throw new Error('there is no built site');
  const bench = fs.mkdtempSync(path.join(os.tmpdir(), 'docusaurus-search-'));
  const server = http.createServer((request, response) => {
    const file = path.join(bench, path.basename(path.dirname(request.url ?? '')), 'search-index.json');
    if (!fs.existsSync(file)) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': 'application/json' }).end(fs.readFileSync(file));
  });
  try {
    await writeIndexes(bench, build, corpora);
    const origin = `http://localhost:${await listen(server, 4350)}`;
    const client = openClient(bench, origin);
    const judged: Judged[] = [];
    for (const locale of LOCALES) {
      const keys = new Map(corpora[locale].documents.map(({ url, key }) => [url, key]));
      const ask = async ({ query }: LabelledQuery): Promise<string[]> => {
        const hits = await client.search(`${origin}/${locale}/`, '', query, MOST_RESULTS);
        return [...new Set(hits.map(({ document, page }) => keys.get((page || document).u) ?? ''))];
      };
      const own = queries.filter((query) => query.locale === locale);
      judged.push(...(await judge(ask, own)));
    }
    return judged;
  } finally {
    server.closeAllConnections();
    server.close();
    fs.rmSync(bench, { recursive: true, force: true });
  }
}

async function writeIndexes(
  bench: string,
  build: string,
  corpora: Readonly<Record<Locale, SearchCorpus>>,
): Promise<void> {
  const { scanDocuments, buildIndex } = loadServer();
  for (const locale of LOCALES) {
    const pages = corpora[locale].documents.map(({ url, kind }): BuiltPage => {
      return { filePath: path.join(build, url, 'index.html'), url, type: kind === 'tree' ? 'page' : 'docs' };
    });
    const built = pages.filter(({ filePath }) => fs.existsSync(filePath));
    fs.mkdirSync(path.join(bench, locale));
    const index = buildIndex(await scanDocuments(built, DEFAULTS), DEFAULTS);
    fs.writeFileSync(path.join(bench, locale, 'search-index.json'), JSON.stringify(index));
  }
}

function packageFolder(): string {
  return path.resolve(path.dirname(require.resolve(PACKAGE)), '../../..');
}

function loadServer(): Server {
  const utilities = path.join(packageFolder(), 'dist/server/server/utils');
  return Object.assign(
    {},
    ...['scanDocuments', 'buildIndex', 'generate'].map((name) => require(path.join(utilities, name))),
  );
}

/** A copy of the worker's files, beside them what the plugin generates for them, and nothing at the other end of the channel. */
function openClient(bench: string, origin: string): Client {
  fs.cpSync(path.join(packageFolder(), 'dist/client'), path.join(bench, 'client'), { recursive: true });
  const modules = path.join(bench, 'node_modules');
  const generated = path.join(modules, '@generated', PACKAGE, 'default');
  fs.mkdirSync(generated, { recursive: true });
  loadServer().generate(DEFAULTS, generated);
  fs.mkdirSync(path.join(modules, 'comlink'));
  fs.writeFileSync(path.join(modules, 'comlink', 'index.js'), 'exports.expose = () => undefined;\n');
  const lunr = path.dirname(createRequire(path.join(packageFolder(), 'package.json')).resolve('lunr'));
  fs.symlinkSync(lunr, path.join(modules, 'lunr'), 'dir');
  // The worker refuses an index of another origin than its own.
  Object.assign(globalThis, { location: { origin } });
  const { SearchWorker } = require(path.join(bench, 'client/client/theme/worker.js')) as {
    SearchWorker: new () => Client;
  };
  return new SearchWorker();
}
