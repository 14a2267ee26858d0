import type { PageKey } from '../catalogue';
import type { Localized } from '../locale';
import type { FirstStep } from './alert';

/** A cause of an alert: what it is, what tells it apart from the others, and where it is put right. */
export interface AlertCause {
  readonly cause: Localized;
  /** What the first steps show where it is this cause, in the words of the tools. */
  readonly seen: Localized;
  readonly page?: PageKey;
  /** The section of that page, where one cause has one. */
  readonly section?: string;
}

/** Something to do against the alert before its cause is gone. */
export interface AlertAction extends FirstStep {
  /** What it costs, and whom. */
  readonly risk: Localized;
  /** How it is taken back, or why nothing has to be. */
  readonly undo: Localized;
}

/** What may be done at once, or why nothing safe can be. */
export type AlertMitigation =
  | { readonly actions: readonly [AlertAction, ...AlertAction[]] }
  | { readonly none: Localized };

/**
 * Where the first steps of an alert were run: in the alert's own fault on the lab's cluster, on the same cluster while
 * it was healthy, or nowhere, with the reason.
 */
export type AlertTrial = 'in-fault' | 'healthy' | { readonly untried: Localized };

/** What somebody whom the alert woke needs besides its rule and its first steps, all in the order of need. */
export interface AlertRunbook {
  /** Likeliest first. */
  readonly causes: readonly [AlertCause, ...AlertCause[]];
  readonly mitigation: AlertMitigation;
  /** Whom to call, when, and what to bring. */
  readonly escalate: Localized;
  /** When it fires although nothing is wrong: managed control planes, things scaled to zero, trouble of the scrape. */
  readonly falsePositives: readonly [Localized, ...Localized[]];
  /** What the rule leaves out or cannot see. */
  readonly notCounted?: Localized;
  readonly trial: AlertTrial;
}
