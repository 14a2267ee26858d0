import type { Fact, FoundValue, Line, Reader } from '../reading';
import { spanIn } from '../reading';
import { foundIn, valuesInMessage } from '../values';

const AGE = String.raw`(?:<unknown>|<invalid>|\d+[smhdy]\S*)(?:\s\(x\d+\sover\s\S+\))?`;
const OF_DESCRIBE = new RegExp(
  String.raw`^\s*(?<type>Normal|Warning)\s+(?<reason>[A-Z]\w+)\s+${AGE}\s+(?<from>[a-z][\w.,/ -]{1,80}?)\s{2,}(?<message>\S.*)$`,
);
const OF_GET = new RegExp(
  String.raw`^\s*(?:(?<namespace>[a-z0-9][a-z0-9-]*)\s+)?${AGE}\s+(?<type>Normal|Warning)\s+(?<reason>[A-Z]\w+)\s+(?<kind>[a-z]+)\/(?<name>[a-z0-9][a-z0-9.-]*)\s+(?<message>\S.*)$`,
);
/** Normal events that say something is wrong all the same. */
const TELLING: ReadonlySet<string> = new Set([
  'BackOff',
  'Killing',
  'WaitForFirstConsumer',
  'NotTriggerScaleUp',
  'Preempted',
  'NodeNotReady',
  'FailedBinding',
  'ExternalProvisioning',
]);
/** The kubelet repeats the waiting reason as a message of its own, and says that it waits; the cause stands in another event. */
const STATUS_AS_MESSAGE = /^(?:Error: )?(?<status>(?<=: )[A-Z]\w+$|Back-off .+)$/;
const PARAMETERS = {
  pod: 'POD',
  node: 'NODE',
  persistentvolumeclaim: 'PVC',
  service: 'SERVICE',
  ingress: 'INGRESS',
  deployment: 'DEPLOYMENT',
} as const;

/** Whether a line is an event, one that says something is wrong or not. */
export function isEvent(line: string): boolean {
  return OF_DESCRIBE.test(line) || OF_GET.test(line);
}

/** Events, as `kubectl get events` and `kubectl describe` print them. */
export const events: Reader = {
  id: 'events',
  name: { en: 'events', 'zh-Hans': '事件' },
  read({ lines }) {
    const facts: Fact[] = [];
    const values: FoundValue[] = [];
    for (const line of lines) {
      const groups = (OF_DESCRIBE.exec(line.text) ?? OF_GET.exec(line.text))?.groups;
      if (!groups) continue;
      const { type, reason = '', message = '' } = groups;
      if (type !== 'Warning' && !TELLING.has(reason)) continue;
      facts.push({ kind: 'event', text: reason, span: spanIn(line, reason) });
      const status = STATUS_AS_MESSAGE.exec(message)?.groups?.status;
      if (status === undefined) facts.push({ kind: 'message', text: message, span: spanIn(line, message) });
      else facts.push({ kind: 'status', text: status, span: spanIn(line, status) });
      values.push(...objectValues(line, groups), ...valuesInMessage(line));
    }
    return { facts, values };
  },
};

function objectValues(line: Line, { namespace, kind, name }: Record<string, string | undefined>): FoundValue[] {
  const parameter = Object.entries(PARAMETERS).find(([known]) => known === kind)?.[1];
  return [...(parameter ? foundIn(line, parameter, name) : []), ...foundIn(line, 'NAMESPACE', namespace)];
}
