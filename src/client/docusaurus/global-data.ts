/** Stands in for `@docusaurus/useGlobalData`. The frame of every page writes what islands read of it on the root element. */
export function usePluginData(plugin: string): unknown {
  return plugin === 'search' ? { index: document.documentElement.dataset.searchIndex ?? '' } : undefined;
}
