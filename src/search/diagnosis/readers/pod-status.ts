import type { ParameterName } from '../../../commands';
import type { Fact, FoundValue, Line, Reader } from '../reading';
import { spanIn } from '../reading';
import { foundImage, foundIn, valuesInMessage } from '../values';

/** `key: value` of YAML and `"key": "value",` of JSON; `indent` is what stands before the key. */
const FIELD =
  /^(?<indent>[\s{[-]*)"?(?<key>name|namespace|nodeName|image|reason|message|exitCode|phase|kind)"?\s*:\s*(?<value>\S.*?)?,?\s*$/;
const UNREMARKABLE: ReadonlySet<string> = new Set([
  'Completed',
  'Error',
  'ContainerCreating',
  'PodInitializing',
  'ContainersNotReady',
  'ContainersNotInitialized',
]);
/** The reasons of a Pod's status are one word that begins with a capital. */
const REASON = /^[A-Z]\w+$/;

/** The status of a Pod as YAML or JSON, for example of `kubectl get pod -o yaml`. */
export const podStatus: Reader = {
  id: 'pod-status',
  name: { en: 'Pod as YAML or JSON', 'zh-Hans': 'Pod 的 YAML 或 JSON' },
  read({ text, lines }) {
    // An event has a reader of its own.
    if (/"?(?:involvedObject|regarding)"?\s*:/.test(text)) return { facts: [], values: [] };
    if (!/["\s](?:containerStatuses|initContainerStatuses|lastState|conditions|waiting|terminated)"?\s*:/.test(text))
      return { facts: [], values: [] };
    const facts: Fact[] = [];
    const values: FoundValue[] = [];
    lines.forEach((line, number) => {
      const { key, value: raw = '' } = FIELD.exec(line.text)?.groups ?? {};
      const value = unquoted(raw);
      if (key === 'reason' && REASON.test(value) && !UNREMARKABLE.has(value))
        facts.push({ kind: 'status', text: value, span: spanIn(line, value) });
      else if (key === 'exitCode' && value !== '0')
        facts.push({ kind: 'exit-code', text: `exit code ${value}`, span: spanIn(line, line.text.trim()) });
      else if (key === 'message' && raw !== '') {
        const message = [value, ...continued(lines, number)].join(' ');
        facts.push({ kind: 'message', text: message, span: spanIn(line, raw) });
        values.push(...valuesInMessage(line));
      } else if (key === 'namespace') values.push(...foundIn(line, 'NAMESPACE', value));
      else if (key === 'nodeName') values.push(...foundIn(line, 'NODE', value));
      else if (key === 'image') values.push(...foundImage(line, value));
      else if (key === 'name') values.push(...nameOf(lines, number, line, value));
    });
    return { facts, values };
  },
};

const PARAMETERS: Readonly<Record<string, ParameterName>> = {
  '': 'POD',
  Pod: 'POD',
  Deployment: 'DEPLOYMENT',
  StatefulSet: 'STATEFULSET',
  DaemonSet: 'DAEMONSET',
  Job: 'JOB',
  CronJob: 'CRONJOB',
  HorizontalPodAutoscaler: 'HPA',
  Node: 'NODE',
  Namespace: 'NAMESPACE',
  Service: 'SERVICE',
  Ingress: 'INGRESS',
  PersistentVolumeClaim: 'PVC',
};

/** The kind of the object that a line is part of: it stands before its metadata in YAML, behind it in JSON. */
function kindOf(lines: readonly Line[], number: number): string {
  const KIND = /^\s*(?:- )?"?kind"?\s*:\s*"?(\w+)"?,?\s*$/;
  for (let at = number; at >= Math.max(0, number - 40); at--) {
    const kind = KIND.exec(lines[at]?.text ?? '')?.[1];
    if (kind !== undefined && kind !== 'List') return kind;
  }
  for (let at = number; at < Math.min(lines.length, number + 12); at++) {
    const kind = KIND.exec(lines[at]?.text ?? '')?.[1];
    if (kind !== undefined) return kind;
  }
  return '';
}

/** Below `metadata` a name is the Pod's, beside a status a container's. */
function nameOf(lines: readonly Line[], number: number, line: Line, value: string): FoundValue[] {
  const joined = (from: number, to: number): string =>
    lines
      .slice(Math.max(0, from), to)
      .map(({ text }) => text)
      .join('\n');
  const before = joined(number - 12, number);
  if (/"?metadata"?\s*:/.test(before) && !/"?(?:ownerReferences|containers|spec|status)"?\s*:/.test(before)) {
    const parameter = PARAMETERS[kindOf(lines, number)];
    return parameter ? foundIn(line, parameter, value) : [];
  }
  return /"?(?:restartCount|containerID|lastState)"?\s*:/.test(joined(number - 12, number + 12))
    ? foundIn(line, 'CONTAINER', value)
    : [];
}

/** A long YAML text goes on in the lines that are indented deeper and are no fields themselves. */
function continued(lines: readonly Line[], number: number): string[] {
  const depth = indentation(lines[number]?.text ?? '');
  const rest = lines.slice(number + 1, number + 12);
  const end = rest.findIndex(({ text }) => indentation(text) <= depth);
  return rest.slice(0, end < 0 ? rest.length : end).map(({ text }) => unquoted(text.trim()));
}

function indentation(text: string): number {
  return text.length - text.trimStart().length;
}

function unquoted(text: string): string {
  return text
    .replace(/^[|>][+-]?$/, '')
    .replace(/^(["'])(.*)\1$/, '$2')
    .replace(/^["']/, '');
}
