const HEADINGS = /^(?:NAME|NAMESPACE|LAST|REPOSITORY|IMAGE|CONTAINER|POD|TYPE|REASON|NODE|STATUS|KIND|CURRENT|TAG)$/;
const STARTS =
  /^(?:Failed|Error|Warning|Normal|Events|Unable|Cannot|Could|Back-off|Successfully|Pulling|Pulled|Created|Started|Scheduled|Name|Namespace|Status|Message|Reason|Conditions):?$/;

/** Whether a word starts an error message, an event or a line of `kubectl describe`, and no program has its name. */
export function isOutputWord(word: string): boolean {
  return STARTS.test(word);
}

/** Whether a word is the first heading of a table that kubectl, crictl or docker prints. */
export function isHeading(word: string): boolean {
  return HEADINGS.test(word);
}
