import path from 'node:path';

const CLIENT = path.resolve(__dirname, '../../client');
const stand = (name: string) => path.join(CLIENT, 'docusaurus', name);

/**
 * What stands in the browser's bundle for an import of a component. React is Preact there, and of Docusaurus there is
 * only what needs nothing of its client: `src/components/README.md` lists it.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  react: path.join(CLIENT, 'react.ts'),
  'react-dom': 'preact/compat',
  'react/jsx-runtime': 'preact/jsx-runtime',
  '@docusaurus/Link': stand('Link.tsx'),
  '@docusaurus/router': stand('router.ts'),
  '@docusaurus/theme-common': stand('theme-common.ts'),
  '@docusaurus/theme-common/internal': stand('alternate-pages.ts'),
  '@docusaurus/useBaseUrl': stand('base-url.ts'),
  '@docusaurus/useDocusaurusContext': stand('context.ts'),
  '@docusaurus/useGlobalData': stand('global-data.ts'),
  '@docusaurus/useIsBrowser': stand('is-browser.ts'),
  '@site/src/components/islands/island': path.join(CLIENT, 'island.ts'),
};

const FORBIDDEN = /^(?:react|react-dom|@docusaurus|@theme|@mdx-js)(?:\/|$)/;

/** The stand-ins as aliases of the bundler; a `$` stands for the whole name. */
export function clientAliases(): Record<string, string> {
  return Object.fromEntries(Object.entries(STAND_INS).map(([name, file]) => [`${name}$`, file]));
}

/** Whether an import of a component cannot be bundled for the browser. */
export function isForbidden(name: string): boolean {
  return FORBIDDEN.test(name) && !(name in STAND_INS);
}
