import type { LoadContext, Plugin } from '@docusaurus/types';
import { isLocale, LOCALES, type Locale } from '../../content/locale';
import { reportProblems } from '../content/report';
import { forgetSite, loadSite } from '../content/site';
import { homeProps } from './home';
import { pageLists } from './lists';
import { sourcesProps } from './sources';
import { symptomsProps } from './symptoms';

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
      const site = loadSite(context.siteDir);
      reportProblems(site.problems);
      if (process.env.NODE_ENV !== 'production') sayLanguage(locale);
      return site;
    },
    async contentLoaded({ actions }) {
      const site = loadSite(context.siteDir);
      const add = (address: string, page: string, props: object) =>
        actions.addRoute({ path: at(address), exact: true, component: `@site/src/pages/${page}`, props: { ...props } });
      add('/', 'Home', homeProps(site, locale));
      add('/symptoms/', 'Symptoms', symptomsProps(site, locale));
      add('/sources/', 'Sources', sourcesProps(site, locale));
      for (const { address, props } of pageLists(site, locale)) add(address, 'PageList', props);
    },
  };
}

let isSaid = false;

/** The dev server knows one language at a time; an author who misses the other one reads how it is shown. */
function sayLanguage(locale: Locale): void {
  if (isSaid) return;
  isSaid = true;
  const others = LOCALES.filter((other) => other !== locale);
  for (const other of others) {
    console.log(`This dev server shows ${locale} only. For ${other}: npm start -- --locale ${other} --port 3001`);
  }
}
