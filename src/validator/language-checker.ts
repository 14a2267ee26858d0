import type { Outcome, Remark } from './finding';
import type { CheckContext, RuleDescription } from './rule';
import type { Snippet } from './snippet';

/** What a checker says about a snippet. With remarks the outcome is `finding`, whatever is given here. */
export interface CheckResult {
  readonly outcome: Exclude<Outcome, 'finding'>;
  /** Why it was skipped or could not be checked, or what it is an excerpt of. */
  readonly reason?: string;
  readonly remarks: readonly Remark[];
}

/**
 * A checker of one or several languages. To add one: write `languages/<language>.ts` (or a folder under `manifests/`) that exports it, and
 * add it to the list in `checkers.ts`. A language may have several checkers; the worst outcome counts.
 */
export interface LanguageChecker {
  readonly languages: readonly string[];
  /** The documentation of every rule whose id stands in its remarks. */
  readonly rules: readonly RuleDescription[];
  /** Loads what the check needs (a WebAssembly module, a table). Awaited once, before the first `check` or `nested`. */
  prepare?(): Promise<void>;
  /** Asks a tool that answers only later about one snippet, so that `check` finds the answer. Awaited before its `check`. */
  prepareSnippet?(snippet: Snippet): Promise<void>;
  /** Never throws on any input; what it cannot judge it returns as `couldNotCheck` with the reason. */
  check(snippet: Snippet, context: CheckContext): CheckResult;
  /** The snippets of other languages inside this one (an alert rule's PromQL, a ConfigMap's script); they are checked in turn. */
  nested?(snippet: Snippet): readonly Snippet[];
}

export const OK: CheckResult = { outcome: 'ok', remarks: [] };

/** `ok` where there are no remarks. */
export function remarksResult(remarks: readonly Remark[]): CheckResult {
  return { outcome: 'ok', remarks };
}

/** For a snippet that cannot be judged here, with the reason that the report shows. */
export function couldNotCheck(reason: string): CheckResult {
  return { outcome: 'couldNotCheck', reason, remarks: [] };
}
