import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

const EMPTY = path.join(__dirname, 'empty.ts');

/**
 * What the stock theme sends to the browser although this site has its own: the Infima style sheet, the progress bar
 * and the Prism highlighter (code is highlighted at build time). A theme's client modules cannot be switched off, so
 * they are replaced while bundling.
 */
const UNUSED = [
  /infima[\\/]dist[\\/]css/,
  /theme-classic[\\/]lib[\\/](nprogress|prism-include-languages)/,
  /^prism-react-renderer$/,
];

/** The rooms whose texts are shown in the language of the build only. */
const ONE_LANGUAGE = ['components', 'pages', 'commands', 'content'].map((room) => path.join('src', room) + path.sep);

/** Files that show several languages at once: the 404 page, which is the same for all, and the switch between them. */
const ALL_LANGUAGES = [path.join('pages', 'NotFound.tsx'), path.join('frame', 'languageNames.ts')];

/** What the docs plugin gives to the route around all pages. */
const VERSION_DATA = /docusaurus-plugin-content-docs[\\/]default[\\/]p[\\/][\w-]+\.json$/;

/** Keeps what no page needs out of the bundle of the browser. */
export default function bundlePlugin(context: LoadContext): Plugin {
  const needsOneLanguage = (file: string) =>
    file.startsWith(context.siteDir) &&
    ONE_LANGUAGE.some((folder) => file.includes(folder)) &&
    !ALL_LANGUAGES.some((name) => file.endsWith(name));
  return {
    name: 'bundle',
    configureWebpack(_config, isServer, { currentBundler }) {
      const { NormalModuleReplacementPlugin } = currentBundler.instance;
      const isProduction = process.env.NODE_ENV === 'production';
      const locale = context.i18n.currentLocale;
      const loader = (name: string) => path.join(__dirname, `${name}.cjs`);
      const rules = [
        { test: needsOneLanguage, enforce: 'pre' as const, loader: loader('oneLanguage'), options: { locale } },
        {
          test: ['registry.js', 'routesChunkNames.json'].map((name) => path.join(context.generatedFilesDir, name)),
          enforce: 'pre' as const,
          loader: loader('slimRoutes'),
          options: { registry: path.join(context.generatedFilesDir, 'registry.js') },
        },
        {
          test: path.join(context.generatedFilesDir, 'codeTranslations.json'),
          enforce: 'pre' as const,
          loader: loader('slimTranslations'),
        },
        { test: VERSION_DATA, enforce: 'pre' as const, loader: loader('slimVersion') },
      ];
      return {
        plugins: [
          ...UNUSED.map((pattern) => new NormalModuleReplacementPlugin(pattern, EMPTY)),
          ...(isServer ? [] : [new NormalModuleReplacementPlugin(/^tslib$/, path.join(__dirname, 'tslib.ts'))]),
        ],
        module: { rules: isServer || !isProduction ? [] : rules },
        // The hash alone names a file: the names would be a second table of all chunks in the first load.
        output: isServer || !isProduction ? {} : { chunkFilename: 'assets/js/[contenthash:8].js' },
        // FlexSearch looks for its folder only where it starts a worker, which this site does not.
        ignoreWarnings: [/import\.meta\.dirname/],
      };
    },
  };
}
