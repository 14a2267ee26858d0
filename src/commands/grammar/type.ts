import type { Localized } from '../../content';

/** A type of value: what it may look like, and how to say so. */
export interface Grammar {
  /** Whether a value that is neither empty nor too long, has no control character and no leading dash is one of this type. */
  readonly matches: (value: string) => boolean;
  /** The most characters of a value, where it is less than for every type. */
  readonly limit?: number;
  /** What is expected, as the reason of a refusal. */
  readonly expected: Localized;
}
