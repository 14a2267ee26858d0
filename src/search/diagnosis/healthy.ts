/** Lines that say that something is as it should be. */
const WELL: readonly RegExp[] = [
  /^\s*(?:\S+\s+)?\S+\s+(?<ready>\d+)\/\k<ready>\s+(?:Running|Completed|Succeeded)\b/,
  /^\s*\S+\s+Ready(?:,SchedulingDisabled)?\s+\S+\s+\d+[smhdy]/,
  /^\s*(?:\S+\s+)?\S+\s+Bound\s+\S+/,
  /^\s*(?:\S+\s+)?\S+\s+(?<have>\d+)\/\k<have>\s+\d+\s+\d+\s+\d+[smhdy]/,
  /^\s*Normal\s+(?!BackOff|Killing|FailedBinding|ExternalProvisioning|NotTrigger|NodeNot|NodeHasDisk|NodeHasInsufficient)[A-Z]\w+\s/,
  /^\s*\S+\s+Normal\s+[A-Z]\w+\s+\S+\/\S+/,
  /successfully rolled out|condition met|^\s*ok$|\bis running at https?:\/\//,
];
/** Lines that say neither: columns, prompts, headings. */
const NEITHER = /^\s*(?:$|[$#>❯]\s|\S{0,80}[@:]\S{0,80}[$#] |Events:|Type\s+Reason|-{3,}|NAMESPACE\s|NAME\s|LAST SEEN)/;
const LEAST_SHARE = 0.7;
/** No row of a table is longer. */
const LONGEST_ROW = 300;

/** Whether a text is an output in which nothing is wrong. Only for a text in which no reader has found anything. */
export function looksHealthy(text: string): boolean {
  const telling = text.split(/\r?\n/).filter((line) => !NEITHER.test(line));
  const well = telling.filter((line) => line.length <= LONGEST_ROW && WELL.some((form) => form.test(line)));
  return well.length > 0 && well.length >= telling.length * LEAST_SHARE;
}
