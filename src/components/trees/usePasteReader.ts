import { loadSearch } from '@site/src/components/search/load';
import { useIndexAddress } from '@site/src/components/search/useIndexAddress';
import { proposeInTree } from '@site/src/trees/browser';
import { useCallback, useMemo, useState } from 'react';
import { type ReadPaste, readerOf } from './readPaste';

/** Reads pasted outputs: with the patterns of the tree alone until the readers of the search have been asked for and are there. */
export interface PasteReader {
  readonly read: ReadPaste;
  readonly load: () => void;
}

const byPatterns: ReadPaste = async (tree, node, pasted) => ({
  proposal: proposeInTree(tree, node, pasted),
  values: [],
});

/** The reader of a page's pastes. Without a network the patterns still work. */
export function usePasteReader(): PasteReader {
  const address = useIndexAddress();
  const [read, setRead] = useState<ReadPaste>(() => byPatterns);
  const load = useCallback(() => {
    if (address === '') return;
    loadSearch(address).then(
      (search) => setRead((before: ReadPaste) => (before === byPatterns ? readerOf(search) : before)),
      () => undefined,
    );
  }, [address]);
  return useMemo(() => ({ read, load }), [read, load]);
}
