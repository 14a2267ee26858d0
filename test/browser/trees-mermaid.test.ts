import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/content/locale';
import { ALL_TREES, destinationOf, TREE_IDS, viewTree } from '../../src/trees';
import { treeGraph, writeMermaid } from '../../src/trees/drawing';
import { useBrowser } from './session';

const NO_PAGES = { pages: new Map(), trees: new Set(TREE_IDS), alerts: new Map() };

/** Mermaid parses in a page only. It is asked here so that its code need not be asked anywhere else. */
describe("the trees' Mermaid text", () => {
  const browser = useBrowser();
  let page: Page;
  beforeAll(async () => {
    page = await browser.open('about:blank');
    await page.addScriptTag({ path: 'node_modules/mermaid/dist/mermaid.min.js' });
  });

  const parse = (text: string) =>
    page.evaluate(`mermaid.parse(${JSON.stringify(text)}).then((read) => read.diagramType)`);

  it.each(ALL_TREES.flatMap((tree) => LOCALES.map((locale) => [tree.id, locale, tree] as const)))(
    'of %s in %s is accepted by Mermaid',
    async (_id, locale, tree) => {
      const view = viewTree(tree, {
        locale,
        destination: (key, section) => destinationOf(key, section, NO_PAGES),
        address: (address) => address,
        compile: () => undefined,
      });
      const text = writeMermaid(treeGraph(view), (href) => new URL(href, 'https://runbooks.example.org').href);
      expect(await parse(text)).toBe('flowchart-v2');
    },
  );

  it('would be refused if it were wrong', async () => {
    await expect(parse('flowchart LR\n  a -->|open b')).rejects.toThrow();
  });
});
