import type { LoadContext, Plugin } from '@docusaurus/types';
import { DEFAULT_LOCALE, isLocale } from '../../content/locale';
import { exitCode } from '../../validator';
import { REPORTERS, validateSite } from '../../validator/build';
import { diagramProblem } from './diagram';
import { ruleGroups, rulePageProps } from './pages';

const IS_BUILD = process.env.NODE_ENV === 'production';

/**
 * Validates every snippet of all pages before the site is built, and adds the pages that explain the rules. It runs
 * once, in the build of the default language, for the pages of all languages.
 */
export default async function validatorPlugin(context: LoadContext): Promise<Plugin> {
  const { currentLocale, defaultLocale } = context.i18n;
  const locale = isLocale(currentLocale) ? currentLocale : DEFAULT_LOCALE;
  const isFirst = currentLocale === defaultLocale;
  // Before the other plugins load their content: a broken snippet also differs from its translation, which says less.
  if (isFirst && IS_BUILD) await checkSnippets(context.siteDir);
  const at = (address: string) => context.baseUrl + address.slice(1);
  return {
    name: 'validator',
    getPathsToWatch: () => ['docs/**/*.md', 'i18n/zh-Hans/**/*.md'],
    async contentLoaded({ actions }) {
      if (isFirst && !IS_BUILD) await checkSnippets(context.siteDir);
      const groups = ruleGroups(locale);
      for (const group of groups) {
        const props = { ...rulePageProps(group, groups) };
        actions.addRoute({
          path: at(group.address),
          exact: true,
          component: '@site/src/components/rules/RulePage',
          props,
        });
      }
      const all = {
        groups: groups.map(({ name, address, rules }) => ({
          name,
          address,
          rules: rules.map(({ id, title, address: to }) => ({ id, title, address: to })),
        })),
      };
      actions.addRoute({
        path: at('/validator/'),
        exact: true,
        component: '@site/src/components/rules/RuleIndex',
        props: all,
      });
    },
  };
}

/**
 * Stops the build with every finding. In the dev server the author sees them and goes on writing; ShellCheck, the
 * slowest part, is left to the build.
 */
async function checkSnippets(root: string): Promise<void> {
  const report = await validateSite(root, { shellcheck: IS_BUILD, diagram: diagramProblem });
  if (exitCode(report) === 0) return;
  const text = REPORTERS.text(report);
  if (IS_BUILD) throw new Error(`The validator found mistakes in the snippets of the pages:\n${text}`);
  console.error(text);
}
