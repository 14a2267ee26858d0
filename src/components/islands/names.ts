/** Every island: a part of a page that is alive in the browser. `src/client/registry.ts` says how each is loaded. */
export const ISLAND_NAMES = [
  'Header',
  'CommandBlock',
  'CodeFence',
  'ValuesPanel',
  'LinkReader',
  'CopyText',
  'CopyMarkdown',
  'Outline',
  'ListFilter',
  'WalkInPage',
  'TreeWalk',
  'SearchField',
  'Diagnosis',
  'NotFound',
] as const;

export type IslandName = (typeof ISLAND_NAMES)[number];
