import type { LoadContext, Plugin } from '@docusaurus/types';
import { alertAddress } from '../../content/address';
import { ALERT_NAMES, ALERTS } from '../../content/alerts';
import { DEFAULT_LOCALE, isLocale } from '../../content/locale';
import { loadSite } from '../content/site';
import { alertIndexProps } from './index-props';
import { alertPageProps } from './page-props';
import { writeShortForms } from './short-forms';

/**
 * How many alerts share a file of data. Every file is an entry in the tables that each first load carries, and every
 * alert in it is read by who wants only one of them.
 */
const SHARED_FILE = 10;

/** A page for every alert without a Markdown page, the index of all alerts, and the short form `/a/<name>/` of each. */
export default function alertsPlugin(context: LoadContext): Plugin {
  const { currentLocale } = context.i18n;
  const locale = isLocale(currentLocale) ? currentLocale : DEFAULT_LOCALE;
  const at = (address: string) => context.baseUrl + address.slice(1);
  return {
    name: 'alerts',
    async contentLoaded({ actions }) {
      const site = loadSite(context.siteDir);
      const generated = ALERT_NAMES.filter((name) => !site.pages.has(name));
      for (let start = 0; start < generated.length; start += SHARED_FILE) {
        const names = generated.slice(start, start + SHARED_FILE);
        const props = names.map((name) => [name.toLowerCase(), alertPageProps(name, site, locale)] as const);
        const alerts = await actions.createData(`alerts-${start}.json`, Object.fromEntries(props));
        for (const name of names) {
          const path = at(alertAddress(ALERTS[name].component, name));
          actions.addRoute({
            path,
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
      await writeShortForms(outDir, context.baseUrl, locale);
    },
  };
}
