import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { clientAliases } from './client-imports';

const EMPTY = path.join(__dirname, 'empty.ts');
const CLIENT = path.resolve(__dirname, '../../client');

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

/**
 * Decides what the browser gets. Docusaurus renders every page as always; in the published site the browser then runs
 * only the islands of `src/client`, with Preact, and none of the pages. The dev server keeps the whole client.
 */
export default function bundlePlugin(context: LoadContext): Plugin {
  const needsOneLanguage = (file: string) =>
    file.startsWith(context.siteDir) &&
    ONE_LANGUAGE.some((folder) => file.includes(folder)) &&
    !ALL_LANGUAGES.some((name) => file.endsWith(name));
  return {
    name: 'bundle',
    configureWebpack(config, isServer, { currentBundler }) {
      const { DefinePlugin, NormalModuleReplacementPlugin } = currentBundler.instance;
      const unused = UNUSED.map((pattern) => new NormalModuleReplacementPlugin(pattern, EMPTY));
      const common = {
        plugins: unused,
        // FlexSearch looks for its folder only where it starts a worker, which this site does not.
        ignoreWarnings: [/import\.meta\.dirname/],
      };
      // A worker is a matter of the browser; the server would bundle it once more.
      if (isServer) return { ...common, module: { parser: { javascript: { worker: false, url: false } } } };
      if (process.env.NODE_ENV !== 'production') return common;
      // Assigned, since a merge would put the pages' own entry beside it.
      config.resolve = { ...config.resolve, alias: { ...clientAliases(), ...config.resolve?.alias } };
      config.entry = {
        first: { import: path.join(CLIENT, 'first.ts'), layer: 'first' },
        main: path.join(CLIENT, 'entry.ts'),
        // Its script does nothing and is taken out of the pages by `scripts/finish`; the class names in it would make the main one larger.
        sheet: path.join(CLIENT, 'styles.ts'),
      };
      return {
        ...common,
        plugins: [
          ...unused,
          new DefinePlugin({
            'process.env.SITE_LOCALE': JSON.stringify(context.i18n.currentLocale),
            'process.env.SITE_BASE': JSON.stringify(context.baseUrl),
          }),
        ],
        module: {
          // What `src/client/react.ts` does not have must fail here and not in the browser.
          parser: { javascript: { exportsPresence: 'error' as const } },
          rules: [
            { issuerLayer: 'first', enforce: 'pre' as const, loader: path.join(__dirname, 'noTexts.cjs') },
            {
              test: needsOneLanguage,
              enforce: 'pre' as const,
              loader: path.join(__dirname, 'oneLanguage.cjs'),
              options: { locale: context.i18n.currentLocale },
            },
          ],
        },
        // One request less: what begins the bundle is small.
        optimization: { runtimeChunk: false },
      };
    },
  };
}
