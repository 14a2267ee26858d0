import type { TreeId } from '../content';

/** Every tree once; a record, so that a tree of the catalogue that is missing here does not compile. */
const IDS: Readonly<Record<TreeId, true>> = {
  triage: true,
  pod: true,
  'image-pull': true,
  pending: true,
  service: true,
  ingress: true,
  node: true,
};

/** The ids of all decision trees. The catalogue of pages is not needed for it, so the browser can have it. */
export const TREE_IDS = Object.keys(IDS) as readonly TreeId[];

/** Whether a text, for example of an address or of front matter, is the id of a tree. */
export function isTreeId(text: string): text is TreeId {
  return Object.hasOwn(IDS, text);
}
