import fs from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { DEFAULT_LOCALE, isLocale, pageAddress } from '../../content';
import { ALL_TREES, treeKey } from '../../trees';
import { publicRoot } from '../content/publicRoot';
import { loadSite } from '../content/site';
import { checkAllTrees } from './check';
import { treeFiles, treeIndexProps, treePageProps, treeWalkData, treeWords } from './pages';

/** The pages of the decision trees, their index, and for other programs each tree as Mermaid text and as Markdown. */
export default function treesPlugin(context: LoadContext): Plugin {
  const { currentLocale } = context.i18n;
  const locale = isLocale(currentLocale) ? currentLocale : DEFAULT_LOCALE;
  const at = (address: string) => context.baseUrl + address.slice(1);
  const treeSite = () => ({ site: loadSite(context.siteDir), locale, at });
  return {
    name: 'trees',
    getPathsToWatch: () => ['src/trees/catalogue/*.ts'],
    async contentLoaded({ actions }) {
      checkAllTrees(loadSite(context.siteDir));
      await actions.createData('words.json', treeWords(locale));
      for (const tree of ALL_TREES) {
        await actions.createData(`walk-${tree.id}.json`, treeWalkData(tree, treeSite()));
        actions.addRoute({
          path: at(pageAddress(treeKey(tree.id))),
          exact: true,
          component: '@site/src/components/trees/TreePage',
          props: { ...treePageProps(tree, treeSite()) },
        });
      }
      actions.addRoute({
        path: at('/trees/'),
        exact: true,
        component: '@site/src/components/trees/TreeIndex',
        props: { ...treeIndexProps(treeSite()) },
      });
    },
    async postBuild({ outDir }) {
      for (const tree of ALL_TREES) {
        for (const [address, text] of Object.entries(treeFiles(tree, treeSite(), publicRoot(context)))) {
          const file = path.join(outDir, address);
          fs.mkdirSync(path.dirname(file), { recursive: true });
          fs.writeFileSync(file, text);
        }
      }
    },
  };
}
