import type { CommandBlock, ParameterName } from '@site/src/commands';
import type { TreeId } from '@site/src/content/address';
import type { TreeView } from '@site/src/trees/browser';

/** Another tree as a link names it. */
export interface TreeLink {
  readonly id: string;
  readonly title: string;
  readonly href: string;
}

/** What a walk through a tree needs, in one language. */
export interface TreeWalkData {
  readonly view: TreeView<CommandBlock>;
  readonly parameters: readonly ParameterName[];
  readonly trees: readonly TreeLink[];
}

type Load = () => Promise<{ readonly default: TreeWalkData }>;

const DATA: Readonly<Record<TreeId, Load>> = {
  triage: () => import('@generated/trees/default/walk-triage.json'),
  pod: () => import('@generated/trees/default/walk-pod.json'),
  'image-pull': () => import('@generated/trees/default/walk-image-pull.json'),
  pending: () => import('@generated/trees/default/walk-pending.json'),
  service: () => import('@generated/trees/default/walk-service.json'),
  ingress: () => import('@generated/trees/default/walk-ingress.json'),
  node: () => import('@generated/trees/default/walk-node.json'),
};

/** Loads a tree for a page that does not bring it. */
export async function loadWalk(id: TreeId): Promise<TreeWalkData> {
  return (await DATA[id]()).default;
}
