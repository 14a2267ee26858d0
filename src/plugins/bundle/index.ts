import path from 'node:path';
import type { Plugin } from '@docusaurus/types';

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

/** Keeps what no page needs out of the bundle. */
export default function bundlePlugin(): Plugin {
  return {
    name: 'bundle',
    configureWebpack(_config, _isServer, { currentBundler }) {
      const { NormalModuleReplacementPlugin } = currentBundler.instance;
      return {
        plugins: UNUSED.map((pattern) => new NormalModuleReplacementPlugin(pattern, EMPTY)),
        // FlexSearch looks for its folder only where it starts a worker, which this site does not.
        ignoreWarnings: [/import\.meta\.dirname/],
      };
    },
  };
}
