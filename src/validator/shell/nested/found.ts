import type { NestedOptions } from '../../snippet';

/** What is needed to make a nested snippet, with offsets of the script. */
export type Found = NestedOptions;
