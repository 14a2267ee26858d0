import { hosts } from './host';
import { images } from './image';
import { names } from './name';
import { paths } from './path';
import { commonRefusal, type Refusal, tooLong } from './reason';
import { selectors } from './selector';
import type { Grammar } from './type';

export { MAXIMUM_LENGTH, type Refusal, type RefusalCode } from './reason';

/** All types of values. */
export const GRAMMARS = { ...names, ...hosts, ...images, ...selectors, ...paths } as const satisfies Record<
  string,
  Grammar
>;

export type ValueType = keyof typeof GRAMMARS;

/**
 * Checks a value against the grammar of a type. A value is accepted as it is or refused, never repaired.
 * Returns `undefined` when it is accepted, else the reason.
 */
export function refusal(type: ValueType, value: string): Refusal | undefined {
  const grammar: Grammar = GRAMMARS[type];
  const common = commonRefusal(value);
  if (common !== undefined) return common;
  if (grammar.limit !== undefined && value.length > grammar.limit) return tooLong(grammar.limit);
  return grammar.matches(value) ? undefined : { code: 'form', text: grammar.expected };
}
