import { useHistory, useLocation } from '@docusaurus/router';
import { clearLink } from '@site/src/commands';
import type { Alert } from '@site/src/content/alerts/alert';
import { faultLabels } from '@site/src/content/alerts/fault-labels';
import { readLink } from '@site/src/content/alerts/link';
import { useEffect } from 'react';
import { takeLink, updateState } from './store';

/** The labels of an alert as its table has them: those that describe the fault, and what an alert means by a label. */
export type AlertLabels = Pick<Alert, 'labels' | 'means'>;

interface Props {
  readonly alert?: AlertLabels;
}

/**
 * Takes the labels of the address when a page opens and whenever the address changes. It shows nothing. `ValuesPanel` brings its own;
 * a page without parameters has one too, so that the values of its link are there on the next page.
 */
export function LinkReader({ alert }: Props) {
  const { search, hash } = useLocation();
  useEffect(() => {
    const pairs = readLink(search, hash);
    if (alert === undefined) return takeLink(pairs);
    const fault = faultLabels(alert, pairs);
    takeLink(fault.pairs, fault.allowed);
  }, [search, hash, alert]);
  return null;
}

/** Returns a function that forgets what came with the link, here and in the address; the site's own parts of the address stay. */
export function useClearLink(): () => void {
  const history = useHistory();
  return () => {
    const { pathname, search, hash } = history.location;
    const query = new URLSearchParams(search);
    for (const name of [...query.keys()]) if (!OWN.has(name)) query.delete(name);
    const rest = query.size === 0 ? '' : `?${query}`;
    updateState(clearLink);
    history.replace({ pathname, search: rest, hash: hash.replace(/\?.*$/, '') });
  };
}

/** Parts of an address that are no labels: a search, the steps through a tree. */
const OWN = new Set(['q', 'at', 'via']);
