import type { Fact, FoundValue, Line, Reader } from '../reading';
import { spanIn } from '../reading';
import { foundIn, valuesInMessage } from '../values';

const JOURNAL =
  /^(?:[A-Z][a-z]{2} +\d{1,2} \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT\S+) (?<host>[A-Za-z0-9.-]+) (?<unit>[\w.@-]+)(?:\[\d+\])?: (?<message>.*)$/;
const KLOG = /\b[EWF]\d{4} \d\d:\d\d:\d\d\.\d+ +\d+ [\w.-]+:\d+\] (?<message>.*)$/;
const LOGFMT = /\blevel=(?:warn(?:ing)?|error|fatal)\b.*?\bmsg="(?<message>(?:[^"\\]|\\.){1,4000})"/;
const ERROR_FIELD = /\b(?:err|error)="(?<message>(?:[^"\\]|\\.){1,4000})"/;
const COREDNS = /^\s*(?:\S+ )?\[(?:ERROR|WARNING|FATAL)\] (?<message>.*)$/;
const MOST_MESSAGES = 40;

/** Lines of the kubelet, containerd, CoreDNS and of the journal. Of a line with an error field the error is read, else its message. */
export const logLines: Reader = {
  id: 'log-lines',
  name: { en: 'log lines', 'zh-Hans': '日志' },
  read({ lines }) {
    const facts: Fact[] = [];
    const values: FoundValue[] = [];
    for (const line of lines) {
      if (facts.length >= MOST_MESSAGES) break;
      const message = messageOf(line);
      if (message === undefined) continue;
      facts.push({ kind: 'message', text: message.replace(/\\+"/g, '"'), span: spanIn(line, message) });
      values.push(...valuesInMessage(line), ...foundIn(line, 'NODE', JOURNAL.exec(line.text)?.groups?.host));
    }
    return { facts, values };
  },
};

function messageOf(line: Line): string | undefined {
  const isLog = JOURNAL.test(line.text) || KLOG.test(line.text) || LOGFMT.test(line.text) || COREDNS.test(line.text);
  if (!isLog) return undefined;
  for (const form of [ERROR_FIELD, KLOG, LOGFMT, COREDNS, JOURNAL]) {
    const message = form.exec(line.text)?.groups?.message;
    if (message !== undefined && message !== '') return message;
  }
  return undefined;
}
