/** What a trial on a real cluster has shown of a page. */
export interface Trial {
  readonly kubernetes: string;
  readonly containerd: string;
  /** The day of the trial, as YYYY-MM-DD. */
  readonly date: string;
  /** The sections of the causes that were made, and whose message led to the page. */
  readonly causes: readonly string[];
}
