import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type FenceEntries, parseFenceMeta } from '../fence-meta';

/** A fenced block of a page. */
export interface Fence {
  /** Empty where the fence names no language. */
  readonly language: string;
  readonly meta: FenceEntries;
  readonly code: string;
  /** The line of the opening fence, from 1. */
  readonly line: number;
  readonly column: number;
}

/** Every code block in the order of the file. */
export function fencesOf(tree: Root): Fence[] {
  const fences: Fence[] = [];
  visit(tree, 'code', (node) => {
    fences.push({
      language: node.lang ?? '',
      meta: parseFenceMeta(node.meta),
      code: node.value,
      line: node.position?.start.line ?? 1,
      column: node.position?.start.column ?? 1,
    });
  });
  return fences;
}
