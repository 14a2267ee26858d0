import type { LoadContext, Plugin } from '@docusaurus/types';
import { isLocale, type Locale } from '../../content/locale';
import { forgetSite, loadSite } from '../content/site';
import { homeProps } from './home';

/** The routes that are made from the content as a whole: the home page, the indexes of areas, kinds and symptoms, the sources. */
export default function sitePlugin(context: LoadContext): Plugin {
  const { currentLocale } = context.i18n;
  const locale: Locale = isLocale(currentLocale) ? currentLocale : 'en';
  const at = (address: string) => context.baseUrl + address.slice(1);
  return {
    name: 'site',
    getPathsToWatch: () => ['docs/**/*.md', 'i18n/zh-Hans/**/*.md'],
    async loadContent() {
      forgetSite(context.siteDir);
      return loadSite(context.siteDir);
    },
    async contentLoaded({ actions }) {
      const site = loadSite(context.siteDir);
      actions.addRoute({
        path: at('/'),
        exact: true,
        component: '@site/src/pages/Home',
        props: homeProps(site, locale),
      });
    },
  };
}
