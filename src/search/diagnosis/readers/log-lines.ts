import type { Fact, FoundValue, Line, Reader } from '../reading';
import { spanIn } from '../reading';
import { foundIn, valuesInMessage } from '../values';

/** The journal writes the month in the language of the machine: `Nov 21`, `11月 21`, `2026-11-21T…`. */
const JOURNAL =
  /^(?:(?:[A-Z][a-z]{2}|\d{1,2}月) +\d{1,2} \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT\S+) (?<host>[A-Za-z0-9.-]+) (?<unit>[\w.@-]+)(?:\[\d+\])?: (?<message>.*)$/;
const KLOG = /\b[EWF]\d{4} \d\d:\d\d:\d\d\.\d+ +\d+ [\w./@-]+:\d+\](?: \S+\.go:\d+:)? ?(?<message>.*)$/;
const LOGFMT = /\blevel=(?:warn(?:ing)?|error|fatal)\b.*?\bmsg="(?<message>(?:[^"\\]|\\.){1,4000})"/;
const ERROR_FIELD = /\b(?:err|error)="(?<message>(?:[^"\\]|\\.){1,4000})"/;
const COREDNS = /^\s*(?:\S+ ){0,2}\[(?:ERROR|WARNING|FATAL)\] (?<message>.*)$/;
const NGINX =
  /^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d \[(?:error|warn|crit|alert|emerg)\] [\d#]+: (?:\*\d+ )?(?<message>.*)$/;
const ETCD = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+ [WEC] \| (?<message>.*)$/;
const JSON_LINE = /^\s*\{.*"level":"(?:warn|warning|error|fatal|panic)"/i;
const JSON_FIELD = /"(?:msg|message|error|err)":"(?<text>(?:[^"\\]|\\.){1,2000})"/g;
const LEVELLED = /^\S{8,40}\s+(?:WARN|ERROR|FATAL)\s+(?<message>\S.*)$/;
const FORMS = [ERROR_FIELD, KLOG, LOGFMT, COREDNS, NGINX, ETCD, LEVELLED, JOURNAL] as const;

/** Lines of the kubelet, containerd, CoreDNS, etcd, nginx and of the journal. Of a line with an error field the error is read, else its message. */
export const logLines: Reader = {
  id: 'log-lines',
  name: { en: 'log lines', 'zh-Hans': '日志' },
  read({ lines }) {
    const facts: Fact[] = [];
    const values: FoundValue[] = [];
    for (const line of lines) {
      const message = messageOf(line);
      if (message === undefined) continue;
      const of = [...valuesInMessage(line), ...foundIn(line, 'NODE', JOURNAL.exec(line.text)?.groups?.host)];
      facts.push({ kind: 'message', text: message.text, span: spanIn(line, message.part), of });
      values.push(...of);
    }
    return { facts, values };
  },
};

function messageOf({ text }: Line): { readonly text: string; readonly part: string } | undefined {
  if (JSON_LINE.test(text)) {
    const fields = Array.from(text.matchAll(JSON_FIELD), ({ groups }) => groups?.text ?? '');
    const [part] = fields;
    return part === undefined ? undefined : { text: fields.join(' ').replace(/\\+"/g, '"'), part };
  }
  const [, ...prefixes] = FORMS;
  if (!prefixes.some((form) => form.test(text))) return undefined;
  for (const form of FORMS) {
    const part = form.exec(text)?.groups?.message;
    if (part !== undefined && part !== '') return { text: part.replace(/\\+"/g, '"'), part };
  }
  return undefined;
}
