import fs from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { isLocale, type Locale, type Localized } from '../../content/locale';
import { catalogueJson, type Fence, llmsText, markdownExport } from '../../content/read';
import { fenceMark, rewriteFence } from '../commands/rewriteFence';
import { publicRoot } from '../content/publicRoot';
import { loadSite, type Site } from '../content/site';
import { alertParts, knownPages, parameterParts, treeParts } from './parts';

/**
 * Writes what machines read: every page as Markdown in its language, and once for all languages `/runbooks.json`,
 * `/llms.txt` and `/addresses.json`, which the 404 page looks addresses up in.
 */
export default function exportsPlugin(context: LoadContext): Plugin {
  const { currentLocale, defaultLocale } = context.i18n;
  const locale: Locale = isLocale(currentLocale) ? currentLocale : 'en';
  const origin = publicRoot(context);
  return {
    name: 'exports',
    async postBuild({ outDir }) {
      const site = loadSite(context.siteDir);
      for (const page of site.list) {
        write(
          outDir,
          `${page.address}index.md`,
          markdownExport(page, locale, { origin, site, rewriteFence: guarded, markFence: mark }),
        );
      }
      if (currentLocale === defaultLocale) writeOnce(outDir, site, origin);
    },
  };
}

/** A page away from the site has nothing that fills its commands, so they carry the guards of their parameters. */
function guarded({ language, code, meta }: Fence): string {
  return rewriteFence(language, code, metaText(meta));
}

function mark({ language, code, meta }: Fence): Localized | undefined {
  return fenceMark(language, code, metaText(meta));
}

function metaText(meta: Fence['meta']): string {
  return Object.entries(meta)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .join(' ');
}

function writeOnce(outDir: string, site: Site, origin: string): void {
  const trees = treeParts();
  const catalogue = catalogueJson(site.list, { origin, trees, alerts: alertParts(site), parameters: parameterParts() });
  write(outDir, '/runbooks.json', `${JSON.stringify(catalogue)}\n`);
  write(outDir, '/addresses.json', JSON.stringify(knownPages(site)));
  const summary =
    'Kubernetes runbooks for incidents in English and Simplified Chinese: error messages, alerts and status reasons with their causes, fixes and checked commands.';
  const more = [
    {
      title: 'Decision trees',
      links: trees.map(({ title, address }) => ({
        title: title.en,
        address,
        description: 'one question at a time, from what you see to the cause',
      })),
    },
    {
      title: 'Machine-readable',
      links: [
        {
          title: 'Catalogue',
          address: '/runbooks.json',
          description: 'all pages, signatures, alerts and parameters as JSON',
        },
      ],
    },
  ];
  write(outDir, '/llms.txt', llmsText(site.list, { origin, title: 'Kubernetes Runbooks', summary, more }));
}

function write(outDir: string, address: string, text: string): void {
  const file = path.join(outDir, address);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}
