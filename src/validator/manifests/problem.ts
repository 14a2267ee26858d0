import type { MapNode } from '../languages/document/node';

/** What a manifest can have wrong with its structure; each is a rule of its own. */
export type ProblemCode =
  | 'unknown-field'
  | 'wrong-type'
  | 'missing-field'
  | 'unknown-value'
  | 'duplicate-entry'
  | 'quantity'
  | 'version-field';

export interface Problem {
  readonly code: ProblemCode;
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** An object of a known type, met on the way through a manifest. */
export interface TypedNode {
  readonly type: string;
  readonly node: MapNode;
  /** The keys and indices that lead to it. */
  readonly path: readonly (string | number)[];
}
