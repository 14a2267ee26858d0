import type { Failure, Fault, Operation } from '../../content';
import { FAULT_PATTERNS, OPERATION_PATTERNS } from './patterns';

/** What a text says of a failure: what was being done, and what failed, the cause first. */
export interface ReadFailure {
  readonly operation: Operation | undefined;
  readonly faults: readonly Fault[];
}

/** A longer text is read at its beginning and its end: errors name what was being done first, and why it failed last. */
const LONGEST = 6000;
const LOOKUP = /\blookup [^ ]{1,253}(?: on [^ ]{1,80})? ?:/;

/** Reads what failed, and during what. `lower` is folded and in lower case. */
export function readFailure(lower: string): ReadFailure {
  const text = lower.length <= LONGEST ? lower : `${lower.slice(0, LONGEST / 2)} ${lower.slice(-LONGEST / 2)}`;
  const isLookup = LOOKUP.test(text);
  const faults = FAULT_PATTERNS.flatMap(([fault, said]) => {
    let at = -1;
    for (const match of text.matchAll(said)) at = match.index;
    return at < 0 ? [] : [{ fault, at }];
  });
  return {
    operation: OPERATION_PATTERNS.find(([, said]) => said.test(text))?.[0],
    // Errors are wrapped from the left: what stands last is the cause. Of a lookup it is the name, however the lookup failed.
    faults: faults
      .sort((left, right) => right.at - left.at)
      .map(({ fault }) => fault)
      .sort((left, right) => Number(right === 'name' && isLookup) - Number(left === 'name' && isLookup)),
  };
}

/** How far a page explains a failure: nothing where it says nothing of failures, or the text nothing of an operation. */
export interface Fit {
  /** A page that explains another operation fits worse than one that says nothing. */
  readonly kind: 'both' | 'operation' | 'other-fault' | 'other-operation';
  readonly failure?: Failure;
}

/** Compares what was read with what a page declares. */
export function fitOf({ operation, faults }: ReadFailure, declared: readonly Failure[]): Fit | undefined {
  if (operation === undefined || declared.length === 0) return undefined;
  const own = declared.filter((failure) => failure.operation === operation);
  if (own.length === 0) return { kind: 'other-operation' };
  const [cause] = faults;
  const exact = own.find((failure) => cause !== undefined && failure.faults.includes(cause));
  if (exact) return { kind: 'both', failure: exact };
  const open = own.find((failure) => failure.faults.length === 0);
  if (open) return { kind: 'operation', failure: open };
  return cause === undefined && own[0] ? { kind: 'operation', failure: own[0] } : { kind: 'other-fault' };
}
