import type { Options, ThemeConfig } from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';
import { isLocale, LOCALES } from './src/content/locale';
import { siteAddress } from './src/content/site-address';
import alerts from './src/plugins/alerts';
import bundle from './src/plugins/bundle';
import { pageFrontMatter } from './src/plugins/content/frontMatter';
import pageExports from './src/plugins/exports';
import headers from './src/plugins/headers';
import { pageMarkdown } from './src/plugins/markdown';
import search from './src/plugins/search';
import site from './src/plugins/site';
import trees from './src/plugins/trees';
import validator from './src/plugins/validator';

/** The public address of the site; it may hold a path, below which the whole site then lives. */
const address = siteAddress(process.env.SITE_URL);

// A language that the site lacks would be built from nothing and write its files beside the project.
const wanted = process.env.DOCUSAURUS_CURRENT_LOCALE;
if (wanted !== undefined && !isLocale(wanted)) {
  throw new Error(
    `Unexpected language "${wanted}", expected one of ${LOCALES.join(', ')}. Name it as in: npm run build -- --locale ${LOCALES[1]}`,
  );
}

const chinese = process.env.DOCUSAURUS_CURRENT_LOCALE === 'zh-Hans';

const config: Config = {
  title: chinese ? 'Kubernetes 故障手册' : 'Kubernetes Runbooks',
  tagline: chinese ? '从报错到原因，只差一步' : 'From an error line to its cause in one step',
  favicon: '/favicon.svg',
  // Canonical links and the sitemap need the public address; links between pages never do.
  url: address.origin,
  baseUrl: address.basePath,
  trailingSlash: true,
  baseUrlIssueBanner: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  i18n: {
    defaultLocale: 'en',
    locales: ['en', 'zh-Hans'],
    localeConfigs: { en: { label: 'English' }, 'zh-Hans': { label: '简体中文', htmlLang: 'zh-Hans' } },
  },
  // Worker threads do not pay on two cores, and no page shows when git last touched it. The build of the pages for the
  // server would wait for that for the browser, which does not take place: see `src/plugins/bundle`.
  future: { v4: true, faster: { ssgWorkerThreads: false, gitEagerVcs: false, mdxCrossCompilerCache: false } },
  markdown: {
    format: 'detect',
    parseFrontMatter: pageFrontMatter(__dirname),
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
  },
  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: '/',
          sidebarPath: './sidebars.ts',
          breadcrumbs: false,
          beforeDefaultRemarkPlugins: pageMarkdown,
        },
        blog: false,
        pages: false,
        theme: { customCss: ['./src/css/tokens.css', './src/css/base.css', './src/css/prose.css'] },
        sitemap: { lastmod: null },
      } satisfies Options,
    ],
  ],
  plugins: [bundle, site, validator, trees, alerts, search, pageExports, headers],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
  } satisfies ThemeConfig,
};

export default config;
