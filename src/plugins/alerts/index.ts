import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { alertAddress } from '../../content/address';
import { ALERT_NAMES, ALERTS, type AlertName } from '../../content/alerts';
import { DEFAULT_LOCALE, isLocale } from '../../content/locale';
import { markdownAddress } from '../../content/read';
import { publicRoot } from '../content/publicRoot';
import { loadSite, type Site } from '../content/site';
import { alertIndexProps } from './index-props';
import { alertMarkdown } from './markdown';
import { alertPageProps } from './page-props';
import { writeShortForms } from './short-forms';

/**
 * How many alerts share a file of data. Every file is an entry in the tables that each first load carries, and every
 * alert in it is read by who wants only one of them.
 */
const SHARED_FILE = 10;

/** A page for every alert without a Markdown page (and that page as Markdown), the index of all alerts, and the short form `/a/<name>/` of each. */
export default function alertsPlugin(context: LoadContext): Plugin {
  const { currentLocale } = context.i18n;
  const locale = isLocale(currentLocale) ? currentLocale : DEFAULT_LOCALE;
  const at = (address: string) => context.baseUrl + address.slice(1);
  return {
    name: 'alerts',
    async contentLoaded({ actions }) {
      const site = loadSite(context.siteDir);
      const generated = generatedPages(site);
      for (let start = 0; start < generated.length; start += SHARED_FILE) {
        const names = generated.slice(start, start + SHARED_FILE);
        const props = names.map((name) => [name.toLowerCase(), alertPageProps(name, site, locale)] as const);
        const alerts = await actions.createData(`alerts-${start}.json`, Object.fromEntries(props));
        for (const name of names) {
          actions.addRoute({
            path: at(alertAddress(ALERTS[name].component, name)),
            exact: true,
            component: '@site/src/components/alerts/AlertRoute',
            modules: { alerts },
          });
        }
      }
      actions.addRoute({
        path: at('/alerts/'),
        exact: true,
        component: '@site/src/components/alerts/AlertIndex',
        props: { ...alertIndexProps(locale) },
      });
    },
    async postBuild({ outDir }) {
      const site = loadSite(context.siteDir);
      for (const name of generatedPages(site)) {
        const file = path.join(outDir, markdownAddress(alertAddress(ALERTS[name].component, name)));
        await writeFile(file, alertMarkdown(name, site, locale, publicRoot(context)));
      }
      await writeShortForms(outDir, context.baseUrl, locale);
    },
  };
}

/** The alerts for which nobody has written a page. */
function generatedPages(site: Site): AlertName[] {
  return ALERT_NAMES.filter((name) => !site.pages.has(name));
}
