import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/content';
import { loadSite } from '../../../src/plugins/content/site';
import { checkAllTrees } from '../../../src/plugins/trees/check';
import { treePageProps, treeWords } from '../../../src/plugins/trees/pages';
import { ALL_TREES } from '../../../src/trees';

const site = loadSite(process.cwd());

describe('the trees and the pages of the site', () => {
  it('fit: every section that a leaf names is a heading of its page', () => {
    expect(() => checkAllTrees(site)).not.toThrow();
  });

  it('would not fit if a heading lost its id, and the message says where', () => {
    const lost = { ...site, pages: new Map(site.pages) };
    const page = site.pages.get('registry-tls');
    if (page === undefined) throw new Error('The page registry-tls is not written.');
    lost.pages.set('registry-tls', { ...page, texts: { ...page.texts, en: { ...page.texts.en, headings: [] } } });
    expect(() => checkAllTrees(lost)).toThrow(
      /src\/trees\/catalogue\/image-pull\.ts connection\.\S+: Unexpected section "\S+" of "registry-tls"/,
    );
  });

  it.each(LOCALES)('are JSON in %s, with the values of every command asked for', (locale) => {
    const at = (address: string) => (locale === 'en' ? address : `/${locale}${address}`);
    for (const tree of ALL_TREES) {
      const props = treePageProps(tree, { site, locale, at });
      expect(JSON.parse(JSON.stringify(props))).toEqual(props);
      const used = [...JSON.stringify(props.view).matchAll(/\["slot","([A-Z_]+)"/g)].map(([, name]) => name);
      expect([...new Set(used)].sort()).toEqual([...props.parameters].sort());
    }
    expect(Object.keys(treeWords(locale))).toEqual(ALL_TREES.map(({ id }) => id));
  });
});
