import type { LoadContext } from '@docusaurus/types';

/**
 * The public address of the site without a slash at the end and without language, as `absoluteAddress` takes it:
 * `https://runbooks.example.org`, or `https://example.org/runbooks` under a sub path.
 */
export function publicRoot({ siteConfig, baseUrl, i18n }: LoadContext): string {
  const { currentLocale, defaultLocale } = i18n;
  const basePath = currentLocale === defaultLocale ? baseUrl : baseUrl.replace(`/${currentLocale}/`, '/');
  return siteConfig.url + basePath.slice(0, -1);
}
