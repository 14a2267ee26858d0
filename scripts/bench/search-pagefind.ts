import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import type { Locale } from '../../src/content';
import type { SearchCorpus } from '../../src/search';
import { startChromium } from '../../test/browser/chromium';
import type { LabelledQuery } from '../../test/fixtures/search/queries';
import { type Judged, judge } from './search-metrics';
import { documentText } from './search-rivals';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.html': 'text/html',
  '.wasm': 'application/wasm',
};

/** Pagefind over the same pages. It only answers in a browser, so it is asked in Chromium. */
export async function judgePagefind(
  corpora: Readonly<Record<Locale, SearchCorpus>>,
  queries: readonly LabelledQuery[],
): Promise<Judged[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pagefind-'));
  const { createIndex, close } = await import('pagefind');
  try {
    for (const locale of ['en', 'zh-Hans'] as const) {
      const { index } = await createIndex({});
      if (!index) throw new Error('Pagefind made no index.');
      for (const document of corpora[locale].documents) {
        await index.addCustomRecord({
          url: `/${document.key}/`,
          content: documentText(document),
          language: locale,
          meta: { title: document.title },
        });
      }
      await index.writeFiles({ outputPath: path.join(folder, locale) });
      fs.writeFileSync(
        path.join(folder, locale, 'index.html'),
        `<!doctype html><html lang="${locale}"><title>Pagefind</title></html>`,
      );
    }
    return await ask(folder, queries);
  } finally {
    await close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function ask(folder: string, queries: readonly LabelledQuery[]): Promise<Judged[]> {
  const server = http.createServer((request, response) => {
    const file = path.join(folder, path.normalize(new URL(request.url ?? '/', 'http://localhost').pathname));
    if (!file.startsWith(folder) || !fs.existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    return response.end(fs.readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const browser = await startChromium();
  try {
    const judged: Judged[] = [];
    for (const locale of ['en', 'zh-Hans'] as const) {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${port}/${locale}/index.html`);
      const own = queries.filter((query) => query.locale === locale);
      judged.push(
        ...(await judge(({ query }) => page.evaluate(searchInPage, { query, script: `/${locale}/pagefind.js` }), own)),
      );
      await page.close();
    }
    return judged;
  } finally {
    await browser.close();
    server.close();
  }
}

/** Runs in the browser. */
async function searchInPage({ query, script }: { readonly query: string; readonly script: string }): Promise<string[]> {
  const pagefind = await import(/* @vite-ignore */ script);
  const { results } = await pagefind.search(query);
  const data = await Promise.all(
    results.slice(0, 3).map((result: { data(): Promise<{ url: string }> }) => result.data()),
  );
  return data.map(({ url }: { url: string }) => url.replace(/^.*\/([^/]+)\/$/, '$1'));
}
