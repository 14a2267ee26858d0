import type { RuleDescription, RuleRemark } from '../../rule';
import type { Snippet } from '../../snippet';
import type { Expression } from './expression';

/** A rule about one PromQL expression. Ranges are offsets of the snippet. */
export interface PromqlRule extends RuleDescription {
  check(expression: Expression, snippet: Snippet): Iterable<RuleRemark>;
}
