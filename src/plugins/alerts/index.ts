import type { LoadContext, Plugin } from '@docusaurus/types';
import { alertAddress } from '../../content/address';
import { ALERT_NAMES, ALERTS } from '../../content/alerts';
import { DEFAULT_LOCALE, isLocale } from '../../content/locale';
import { loadSite } from '../content/site';
import { alertIndexProps } from './index-props';
import { alertPageProps } from './page-props';
import { writeShortForms } from './short-forms';

/** A page for every alert without a Markdown page, the index of all alerts, and the short form `/a/<name>/` of each. */
export default function alertsPlugin(context: LoadContext): Plugin {
  const { currentLocale } = context.i18n;
  const locale = isLocale(currentLocale) ? currentLocale : DEFAULT_LOCALE;
  const at = (address: string) => context.baseUrl + address.slice(1);
  return {
    name: 'alerts',
    async contentLoaded({ actions }) {
      const site = loadSite(context.siteDir);
      for (const name of ALERT_NAMES) {
        if (site.pages.has(name)) continue;
        actions.addRoute({
          path: at(alertAddress(ALERTS[name].component, name)),
          exact: true,
          component: '@site/src/components/alerts/AlertPage',
          props: { ...alertPageProps(name, site, locale) },
        });
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
