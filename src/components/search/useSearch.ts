import { useEffect, useState } from 'react';
import { type LoadedSearch, loadedSearch, loadSearch } from './load';
import { useIndexAddress } from './useIndexAddress';

/** The loaded search, or how far it is. */
export type SearchState = { readonly search?: LoadedSearch; readonly failed: boolean };

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
