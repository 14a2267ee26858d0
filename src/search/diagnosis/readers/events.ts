import type { Fact, FoundValue, Line, Reader } from '../reading';
import { spanIn } from '../reading';
import { foundIn, valuesInMessage } from '../values';

const AGE = String.raw`(?:<unknown>|<invalid>|\d+[smhdy]\S*)(?:\s+\(x\d+\s+over\s+\S+\))?`;
/** Before type and reason stand, by version and command: nothing, ages, a count, the object's name and kind, a namespace. */
const EVENT =
  /^(?<before>(?:\s*|[^"'=]{1,300}?\s))(?<type>Normal|Warning)\s+(?<reason>[A-Z][A-Za-z]{2,60})\s+(?<rest>\S.*)$/;
const BEFORE = new RegExp(
  String.raw`^\s*(?:(?<namespace>[a-z0-9][a-z0-9-]*)\s+)?${AGE}(?:\s+${AGE}\s+\d+)?(?:\s+(?<name>[a-z0-9][a-z0-9.-]*)\s+(?<kind>[A-Z]\w+))?(?:\s+\S{1,80}){0,4}\s*$`,
);
const AGE_OF_DESCRIBE = new RegExp(String.raw`^${AGE}\s+`);
const OBJECT = /^(?<kind>[a-z]+)(?:\.[a-z.]+)?\/(?<name>[a-z0-9][a-z0-9.-]*)\s+/;
const SOURCE = /^(?:\{[^}]{1,120}\}\s+|[a-z][\w./-]{1,100}(?:,\s?[\w.-]{1,100})?(?:\s{2,}|\t+))/;
/** An old event is named after its object, with a number behind it. */
const SUFFIX_OF_EVENT = /\.[0-9a-f]{14,16}$/;
const COMBINED = /^\(combined from similar events\):\s*/;
/** Normal events that say something is wrong all the same. */
const TELLING: ReadonlySet<string> = new Set([
  'BackOff',
  'Killing',
  'WaitForFirstConsumer',
  'NotTriggerScaleUp',
  'Preempted',
  'NodeNotReady',
  'NodeHasDiskPressure',
  'NodeHasInsufficientMemory',
  'NodeHasInsufficientPID',
  'FailedBinding',
  'ExternalProvisioning',
  'JobAlreadyActive',
]);
/** Warnings that repeat in the background and say nothing of why a container does not run. */
const BACKGROUND: ReadonlySet<string> = new Set([
  'MissingClusterDNS',
  'DNSConfigForming',
  'InvalidDiskCapacity',
  'CheckLimitsForResolvConf',
]);
/** The kubelet repeats the waiting reason as a message of its own, and says that it waits; the cause stands in another event. */
const STATUS_AS_MESSAGE = /^(?:Error: )?(?<status>(?<=: )[A-Z]\w+$|Back-off .+)$/;
const PARAMETERS: Readonly<Record<string, 'POD' | 'NODE' | 'PVC' | 'SERVICE' | 'INGRESS' | 'DEPLOYMENT'>> = {
  pod: 'POD',
  node: 'NODE',
  persistentvolumeclaim: 'PVC',
  service: 'SERVICE',
  ingress: 'INGRESS',
  deployment: 'DEPLOYMENT',
};

interface Event {
  readonly type: string;
  readonly reason: string;
  readonly message: string;
  readonly kind: string | undefined;
  readonly name: string | undefined;
  readonly namespace: string | undefined;
}

/** Whether a line is an event, one that says something is wrong or not. */
export function isEvent(line: string): boolean {
  return readEvent(line) !== undefined;
}

/** Events, as `kubectl get events`, `kubectl events` and `kubectl describe` of all versions print them. */
export const events: Reader = {
  id: 'events',
  name: { en: 'events', 'zh-Hans': '事件' },
  read({ lines }) {
    const facts: Fact[] = [];
    const values: FoundValue[] = [];
    const background: Fact[] = [];
    for (const line of lines) {
      const event = readEvent(line.text);
      if (!event) continue;
      const { type, reason, message } = event;
      if (type !== 'Warning' && !TELLING.has(reason)) {
        if (reason === 'Scheduled') values.push(...valuesInMessage(line));
        continue;
      }
      const of = [...objectValues(line, event), ...valuesInMessage(line)];
      const into = BACKGROUND.has(reason) ? background : facts;
      into.push({ kind: 'event', text: reason, span: spanIn(line, reason), of });
      const status = STATUS_AS_MESSAGE.exec(message)?.groups?.status;
      if (status === undefined) into.push({ kind: 'message', text: message, span: spanIn(line, message), of });
      else into.push({ kind: 'status', text: status, span: spanIn(line, status), of });
      values.push(...of);
    }
    return { facts: facts.length > 0 ? facts : background, values };
  },
};

function readEvent(line: string): Event | undefined {
  const { before = '', type, reason, rest = '' } = EVENT.exec(line)?.groups ?? {};
  if (type === undefined || reason === undefined) return undefined;
  const place = before.trim() === '' ? {} : BEFORE.exec(before)?.groups;
  if (place === undefined) return undefined;
  let message = rest.replace(AGE_OF_DESCRIBE, '');
  const object = OBJECT.exec(message)?.groups;
  message = message.replace(OBJECT, '').replace(SOURCE, '').replace(COMBINED, '').trim();
  return {
    type,
    reason,
    message: message === '' ? reason : message,
    kind: object?.kind ?? place.kind?.toLowerCase(),
    name: object?.name ?? place.name?.replace(SUFFIX_OF_EVENT, ''),
    namespace: place.namespace,
  };
}

function objectValues(line: Line, { namespace, kind = '', name }: Event): FoundValue[] {
  const parameter = PARAMETERS[kind];
  return [...(parameter ? foundIn(line, parameter, name) : []), ...foundIn(line, 'NAMESPACE', namespace)];
}
