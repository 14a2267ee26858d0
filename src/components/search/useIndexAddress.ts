import { usePluginData } from '@docusaurus/useGlobalData';
import type { SearchGlobalData } from '@site/src/search/index-data/data';

/** The address of the index of the current language; empty on a site without one. */
export function useIndexAddress(): string {
  // What a plugin gives to the browser has no type there; this is what ours gives.
  const data = usePluginData('search') as SearchGlobalData | undefined;
  return data?.index ?? '';
}
