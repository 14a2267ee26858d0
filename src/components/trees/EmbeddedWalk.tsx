import Link from '@docusaurus/Link';
import type { ParameterName } from '@site/src/commands';
import { fieldId } from '@site/src/components/commands';
import { useLocale } from '@site/src/components/useLocale';
import type { TreeId } from '@site/src/content/address';
import { writePath } from '@site/src/trees/browser';
import { type ReactNode, useEffect, useRef } from 'react';
import { StepFields } from './StepFields';
import { TEXTS } from './texts';
import { usePasteReader } from './usePasteReader';
import { useTreeWalk } from './useWalk';
import { WalkPanel } from './WalkPanel';
import { loadWalk, type TreeWalkData } from './walkData';

/** Loads the walk through a tree for a page of another kind. */
export async function openWalk(id: TreeId): Promise<ReactNode> {
  const data = await loadWalk(id);
  // The page's own panel has fields for the parameters of its own commands; what the tree asks for besides gets a field here.
  const missing = data.parameters.filter((name) => document.getElementById(fieldId(name)) === null);
  return <EmbeddedWalk {...data} missing={missing} />;
}

interface Props extends TreeWalkData {
  readonly missing: readonly ParameterName[];
}

/** The walk without picture and list, with a link to the page that has them, at the same step. */
function EmbeddedWalk({ view, trees, missing }: Props) {
  const locale = useLocale();
  const tree = useTreeWalk(view);
  const paste = usePasteReader();
  const top = useRef<HTMLDivElement>(null);
  const path = writePath(tree.walk.path);
  // Somebody who was sent a step comes to see it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the address said at first counts.
  useEffect(() => {
    if (path !== '' && location.hash === '') top.current?.closest('details')?.scrollIntoView({ block: 'start' });
  }, []);
  const page = trees.find(({ id }) => id === view.id)?.href;
  return (
    <div ref={top}>
      <WalkPanel view={view} tree={tree} trees={trees} paste={paste} embedded />
      <StepFields walk={tree.walk} names={missing} />
      {page && (
        <p>
          <Link to={path === '' ? page : `${page}?at=${path}`}>{TEXTS.whole[locale]}</Link>
        </p>
      )}
    </div>
  );
}
