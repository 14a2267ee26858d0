import { BASE, LOCALE } from '../site';

const CONTEXT = { i18n: { currentLocale: LOCALE }, siteConfig: { baseUrl: BASE } };

/** Stands in for `@docusaurus/useDocusaurusContext`: language and base path are those of the bundle. */
export default function useDocusaurusContext(): typeof CONTEXT {
  return CONTEXT;
}
