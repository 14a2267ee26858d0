import type { Risk } from './level';

/**
 * What the subcommands of a tool do. Verbs are separated by commas, as in `get, rollout status`; the longest one that the first
 * words of a command match counts. Where it is not plain, the reason stands beside the entry.
 */
export interface ToolRisk {
  readonly reads?: string;
  readonly changes?: string;
  readonly destroys?: string;
  /** The risk of a call with no verb of the lists. Without it, such a call is unknown. */
  readonly otherwise?: Risk;
  /** Options that take the next word as their value and may stand before a verb. */
  readonly valued?: string;
  /** Options that set the risk anew, checked in order; the last that matches wins. */
  readonly options?: readonly OptionRisk[];
}

export interface OptionRisk {
  /** Matched against each word after the program. */
  readonly word: RegExp;
  /** Only with these verbs, separated by commas. */
  readonly verbs?: string;
  readonly risk: Risk;
}

export type ToolRisks = Readonly<Record<string, ToolRisk>>;
