import { usePluginData } from '@docusaurus/useGlobalData';
import type { SearchGlobalData } from '@site/src/search/index-data/data';
import { useEffect, useState } from 'react';
import { type LoadedSearch, loadedSearch, loadSearch } from './load';

/** The loaded search, or how far it is. */
export type SearchState = { readonly search?: LoadedSearch; readonly failed: boolean };

/** The address of the index of the current language; empty on a site without one. */
export function useIndexAddress(): string {
  // What a plugin gives to the browser has no type there; this is what ours gives.
  const data = usePluginData('search') as SearchGlobalData | undefined;
  return data?.index ?? '';
}

/** Loads the search as soon as `wanted`. */
export function useSearch(wanted: boolean): SearchState {
  const address = useIndexAddress();
  const [state, setState] = useState<SearchState>(() => ({
    search: wanted ? loadedSearch() : undefined,
    failed: false,
  }));
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    loadSearch(address).then(
      (search) => current && setState({ search, failed: false }),
      () => current && setState({ failed: true }),
    );
    return () => {
      current = false;
    };
  }, [address, wanted]);
  return state;
}
