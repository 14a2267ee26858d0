/** Sizes in CSS pixels. `size.ts` measures and `svg.ts` draws with them. */
export const SIZES = {
  nodeFont: 13,
  nodeLine: 17,
  labelFont: 12,
  labelLine: 15,
  paddingX: 12,
  paddingY: 9,
  labelPadding: 5,
  margin: 8,
  groupTitle: 18,
} as const;

/** Distances between the boxes of one rank, the edges of one rank, and the ranks; the last is halved where edges have labels. */
export const SPACING = {
  right: { nodesep: 12, edgesep: 8, ranksep: 44 },
  down: { nodesep: 28, edgesep: 18, ranksep: 40 },
} as const;

/** How wide a text may become before it is wrapped. */
export const WIDTHS = {
  right: { node: 184, label: 128 },
  down: { node: 200, label: 130 },
} as const;
