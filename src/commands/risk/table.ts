import type { Risk } from './level';

/**
 * What the subcommands of a tool do. Verbs are separated by commas, as in `get, rollout status`; the longest one that the subcommands and
 * operands of a call begin with counts. Where it is not plain, the reason stands beside the entry. Which words are values of options is
 * not said here: calls are read by the tables of `shell/tools` before they are judged.
 */
export interface ToolRisk {
  readonly reads?: string;
  readonly changes?: string;
  readonly destroys?: string;
  /** The risk of a call with no verb of the lists. Without it, such a call is unknown. */
  readonly otherwise?: Risk;
  /** What sets the risk anew, checked in order; the last that matches wins. */
  readonly options?: readonly OptionRisk[];
}

/** Something in a call that decides. What is not given is not asked for. */
export interface OptionRisk {
  /** Names of flags, separated by blanks; one of them has to be given. */
  readonly flags?: string;
  /** The flag's value; a value that only the shell knows may raise a risk and never lowers it. */
  readonly value?: RegExp;
  /** An operand. */
  readonly operand?: RegExp;
  /** The first operand. */
  readonly first?: RegExp;
  /** What the commands before it in its pipeline say, or its here-document. */
  readonly input?: RegExp;
  /** Only with these verbs, separated by commas. */
  readonly verbs?: string;
  readonly risk: Risk;
}

export type ToolRisks = Readonly<Record<string, ToolRisk>>;
