export const SEVERITIES = ['error', 'warning'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Something wrong in a file, as every reporter prints it. Lines and columns from 1; the end is exclusive. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** What was found, what was expected and how to mend it. */
  readonly message: string;
  /** The address of the rule's page on the site. */
  readonly docs: string;
}

/**
 * What became of a snippet. `ok`: checked and right. `finding`: checked and wrong. `couldNotCheck`: the check itself failed.
 * `skipped`: not checked, for a known reason (plain text, a language without a checker). `excerpt`: checked as a part of a whole.
 */
export const OUTCOMES = ['ok', 'finding', 'couldNotCheck', 'skipped', 'excerpt'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a check says about a range of the snippet's own text; the pipeline turns it into a `Finding`. */
export interface Remark {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
}
