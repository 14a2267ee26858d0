import type { ParameterName } from '../../../commands';
import type { Fact, FoundValue, Line, Reader } from '../reading';
import { spanIn } from '../reading';
import { foundIn, valuesInMessage } from '../values';

const FIELD =
  /^(?<indent>[\s-]*)"?(?<key>kind|name|namespace|fieldPath|host|reason|message|type)"?\s*:\s*["']?(?<value>[^"'\s].*?)["']?,?\s*$/;
const SECTION = /^(?<indent>[\s-]*)"?(?<key>involvedObject|regarding|source|metadata|deprecatedSource)"?\s*:\s*\{?\s*$/;
const CONTAINER = /^spec\.(?:initContainers|containers)\{(?<name>[a-z0-9-]+)\}$/;
const PARAMETERS: Readonly<Record<string, ParameterName>> = {
  Pod: 'POD',
  Node: 'NODE',
  Service: 'SERVICE',
  Ingress: 'INGRESS',
  Deployment: 'DEPLOYMENT',
  StatefulSet: 'STATEFULSET',
  DaemonSet: 'DAEMONSET',
  Job: 'JOB',
  CronJob: 'CRONJOB',
  PersistentVolumeClaim: 'PVC',
  HorizontalPodAutoscaler: 'HPA',
};

type Fields = Record<string, { readonly value: string; readonly line: Line }>;

/** Events as YAML or JSON: reason and message, the object that they are about, its container and its node. */
export const eventYaml: Reader = {
  id: 'event-yaml',
  name: { en: 'events as YAML or JSON', 'zh-Hans': '事件的 YAML 或 JSON' },
  read({ lines }) {
    const facts: Fact[] = [];
    const values: FoundValue[] = [];
    for (const event of eventsOf(lines)) {
      const of = valuesOf(event);
      values.push(...of);
      if (event.type?.value === 'Normal') continue;
      for (const [key, kind] of [
        ['reason', 'event'],
        ['message', 'message'],
      ] as const) {
        const field = event[key];
        if (field) facts.push({ kind, text: field.value, span: spanIn(field.line, field.value), of });
      }
    }
    return { facts, values };
  },
};

/** The fields of each event, those of its object as `involvedObject.name`. */
function eventsOf(lines: readonly Line[]): Fields[] {
  const events: Fields[] = [];
  let section = { name: '', indent: 0 };
  let current: Fields = {};
  const close = (): void => {
    if (Object.keys(current).some((key) => key.startsWith('involvedObject.'))) events.push(current);
    current = {};
  };
  for (const line of lines) {
    if (/^(?:- |---|\s*\},?\s*\{)/.test(line.text)) close();
    const opened = SECTION.exec(line.text)?.groups;
    if (opened) {
      section = {
        name: opened.key === 'regarding' ? 'involvedObject' : (opened.key ?? ''),
        indent: opened.indent?.length ?? 0,
      };
      continue;
    }
    const { indent = '', key, value } = FIELD.exec(line.text)?.groups ?? {};
    if (key === undefined || value === undefined) continue;
    const name = section.name !== '' && indent.length > section.indent ? `${section.name}.${key}` : key;
    current[name] ??= { value, line };
  }
  close();
  return events;
}

function valuesOf(event: Fields): FoundValue[] {
  const value = (name: ParameterName | undefined, key: string): FoundValue[] => {
    const field = event[key];
    return name && field ? foundIn(field.line, name, field.value) : [];
  };
  const path = event['involvedObject.fieldPath'];
  const container = path && CONTAINER.exec(path.value)?.groups?.name;
  return [
    ...value(PARAMETERS[event['involvedObject.kind']?.value ?? ''], 'involvedObject.name'),
    ...value('NAMESPACE', 'involvedObject.namespace'),
    ...(path && container ? foundIn(path.line, 'CONTAINER', container) : []),
    ...value('NODE', 'source.host'),
    ...(event.message ? valuesInMessage(event.message.line) : []),
  ];
}
