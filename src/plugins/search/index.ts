import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { DEFAULT_LOCALE, isLocale } from '../../content/locale';
import { searchCorpus } from '../../search/documents/corpus';
import { buildIndex } from '../../search/index-data/build';
import type { SearchGlobalData } from '../../search/index-data/data';
import { readSearchableSite } from './read-site';

/** Where the index lies below the site of a language. */
const FOLDER = 'assets/search';

/**
 * Writes the search index of each language as a file with a content hash in its name, and adds the page that diagnoses a paste.
 * The index is no part of any bundle: the first page load does not wait for it.
 */
export default function searchPlugin(context: LoadContext): Plugin<unknown> {
  const { currentLocale } = context.i18n;
  const locale = isLocale(currentLocale) ? currentLocale : DEFAULT_LOCALE;
  const generated = path.join(context.generatedFilesDir, 'search-index', locale);
  let file = '';
  return {
    name: 'search',
    async loadContent() {
      return JSON.stringify(buildIndex(searchCorpus(readSearchableSite(context.siteDir), locale)));
    },
    async contentLoaded({ content: built, actions }) {
      const content = String(built);
      file = `${locale}.${createHash('sha256').update(content).digest('hex').slice(0, 12)}.json`;
      fs.rmSync(generated, { recursive: true, force: true });
      fs.mkdirSync(path.join(generated, FOLDER), { recursive: true });
      fs.writeFileSync(path.join(generated, FOLDER, file), content);
      actions.setGlobalData({ index: `${context.baseUrl}${FOLDER}/${file}` } satisfies SearchGlobalData);
      actions.addRoute({
        path: `${context.baseUrl}diagnose/`,
        component: '@site/src/components/search/DiagnosePage',
        exact: true,
      });
    },
    configureWebpack: () => bundling(generated, context.baseUrl),
    async postBuild({ outDir }) {
      fs.mkdirSync(path.join(outDir, FOLDER), { recursive: true });
      fs.copyFileSync(path.join(generated, FOLDER, file), path.join(outDir, FOLDER, file));
    },
  };
}

/**
 * The browser gets FlexSearch without its workers, stores and document indexes, which nothing here uses: a fifth of its size.
 * The dev server has no output folder: it serves the index from where it was generated.
 */
function bundling(directory: string, publicPath: string) {
  const light = path.join(path.dirname(require.resolve('flexsearch')), 'flexsearch.light.module.min.js');
  return {
    resolve: { alias: { flexsearch$: light } },
    devServer: { static: [{ directory, publicPath, watch: false }] },
  };
}
