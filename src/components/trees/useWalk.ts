import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { CommandBlock } from '@site/src/commands';
import {
  follow,
  isTreeId,
  type Path,
  type QuestionView,
  readPath,
  readTrail,
  type Trail,
  type TreeView,
  type Walk,
  writePath,
  writeTrail,
} from '@site/src/trees/browser';
import { useMemo } from 'react';

export interface TreeWalk {
  readonly walk: Walk<QuestionView<CommandBlock>>;
  readonly trail: Trail;
  /** The address of a path of this tree; values and other parts of the address stay. */
  readonly hrefOf: (path: Path) => string;
  /** The address of another tree, to which path and values go along. */
  readonly hrefOfTree: (address: string) => string;
  /** The address of a page at the end. On that page itself the path stays, and the step does not fold away. */
  readonly hrefOfPage: (address: string) => string;
  readonly go: (path: Path) => void;
  /** Whether the address has been read: the first render knows none. */
  readonly ready: boolean;
}

/**
 * The walk through a tree. Its path stands in the address and nowhere else, so it survives reload, language switch and being sent to a colleague.
 * The server and the first render in the browser know no address and show the first question.
 */
export function useTreeWalk(tree: TreeView<CommandBlock>): TreeWalk {
  const { pathname, search } = useLocation();
  const history = useHistory();
  const isBrowser = useIsBrowser();
  const query = useMemo(() => new URLSearchParams(isBrowser ? search : ''), [search, isBrowser]);
  const at = query.get('at');
  const walk = useMemo(() => follow(tree, readPath(at)), [tree, at]);
  const trail = useMemo(() => readTrail(query.get('via'), isTreeId), [query]);
  const hrefOf = (path: Path) => `${pathname}${changed(query, { at: writePath(path) })}`;
  return {
    walk,
    trail,
    hrefOf,
    hrefOfTree: (address) => {
      const via = writeTrail([...trail, { tree: tree.id, path: walk.path }]);
      return `${address}${changed(query, { at: '', via })}`;
    },
    hrefOfPage: (address) => {
      const [page, section = 'content'] = address.split('#');
      return page === pathname ? `${pathname}${search}#${section}` : address;
    },
    go: (path) => history.push(hrefOf(path)),
    ready: isBrowser,
  };
}

function changed(query: URLSearchParams, changes: Readonly<Record<string, string>>): string {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === '') next.delete(name);
    else next.set(name, value);
  }
  const text = next.toString();
  return text === '' ? '' : `?${text}`;
}
