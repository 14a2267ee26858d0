/** How a line begins that says something of its own and is not the rest of the one before. */
const BEGINS =
  /^(?:\s*$|\s{2,}\S|\s*(?:Normal|Warning)\s|[A-Z][\w ().-]{0,60}:(?:\s|$)|[\w.-]+:\s|\S*[$#>❯%]\s|[-*•]\s|[[{}"'|]|\d{1,4}[-/.:年月]|[A-Z]{2,}\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s|[IWEF]\d{4} |time="|level=|(?:Error|error|ERROR|FATA|fatal|Exiting|plugin\/|kubectl|docker|helm|sudo)\b|;;|\.{3})/;
/** How a message begins that may be longer than a line: an event, a line of a log, the error of a command. */
const MESSAGE =
  /^\s*(?:(?:Normal|Warning)\s+[A-Z]|(?:<unknown>|\d+[smhdy]\S*)\s+.{0,80}(?:Normal|Warning)\s|[IWEF]\d{4} |\d{4}[-/]\d\d[-/]\d\d|(?:\d{1,2}月|[A-Z][a-z]{2}) +\d{1,2} \d\d:\d\d:\d\d|(?:Error|error|ERROR|FATA|fatal|Unable to|The connection)\b|Failed\b|failed\b|Internal error)/;
/** Columns stand in a table, not in the middle of a sentence. */
const COLUMNS = /\S {3,}\S.* {3,}\S/;

/** Whether a line is the rest of the one before it, wrapped by a terminal or a chat. */
export function goesOn(before: string, line: string): boolean {
  return MESSAGE.test(before) && !BEGINS.test(line) && !COLUMNS.test(line);
}
