import Link from '@docusaurus/Link';
import { renew } from '@site/src/components/renew';
import { useLocale } from '@site/src/components/useLocale';
import type { TreePosition } from '@site/src/trees/position';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { POSITION_TEXTS } from './positionTexts';
import styles from './WalkInPage.module.css';

/**
 * The walk through the tree to which a page belongs, folded. It is loaded when it is opened, by hand or by an address with
 * a path; until then, without JavaScript and without a network it is a link to the tree.
 */
export function WalkInPage({ tree, title, address }: TreePosition) {
  const locale = useLocale();
  const box = useRef<HTMLDetailsElement>(null);
  const [walk, setWalk] = useState<ReactNode>();
  useEffect(() => {
    if (box.current && new URLSearchParams(location.search).has('at')) box.current.open = true;
  }, []);
  const load = () => import('./EmbeddedWalk').then(async ({ openWalk }) => setWalk(await openWalk(tree))).catch(renew);
  return (
    <details ref={box} className={styles.box} onToggle={() => walk ?? load()}>
      <summary>{POSITION_TEXTS.unsure[locale]}</summary>
      {walk ?? <Link to={address}>{title}</Link>}
    </details>
  );
}
