import type { Fact, Line, Reader } from '../reading';
import { spanIn } from '../reading';

/** Conditions that say something is wrong when they are true; all others do when they are not. */
const BAD_WHEN_TRUE = /(?:Pressure|Failure|Failed|Remaining|Unavailable|Stalled|Degraded)$|^(?:Deleting|Suspended)$/;
/** Conditions whose being false is the usual state. */
const NO_MATTER =
  /^(?:Complete|ScalingLimited|PodReadyToStartContainers|ResizePending|FileSystemResizePending|Processing)$/;
const ROW = /^\s+(?<type>[A-Z][A-Za-z]{3,60})\s+(?<status>True|False|Unknown)(?:\s+(?<rest>\S.*))?\s*$/;
const REASON = /(?:^|\s)(?<reason>[A-Z][a-zA-Z]{4,60})(?:\s{2,}(?<message>\S.*))?$/;
const HEADER = /^\s*Type\s+Status\b/;
const YAML = /^\s*(?:- )?"?(?<key>type|status|reason|message)"?\s*:\s*["']?(?<value>[^"',][^"']{0,400}?)["']?,?\s*$/;
/** The description of a node has a reader of its own. */
const OF_NODES = /^(?:Memory|Disk|PID)Pressure$|^NetworkUnavailable$/;
/** They repeat in every Pod that is not ready and name no cause. */
const UNREMARKABLE = /^(?:Ready|ContainersReady|Initialized)$/;

/** The conditions of an object, as `kubectl describe` and `-o yaml` print them: by what they mean, so that `False` of a failure is no evidence. */
export const conditions: Reader = {
  id: 'conditions',
  name: { en: 'conditions', 'zh-Hans': '状况' },
  read({ text, lines }) {
    const facts: Fact[] = [];
    const isNode = /^\s*(?:Allocatable|Non-terminated Pods|Capacity):/m.test(text);
    if (lines.some((line) => HEADER.test(line.text)) && !isNode) {
      for (const line of lines) {
        const { type, status, rest = '' } = ROW.exec(line.text)?.groups ?? {};
        if (type === undefined || status === undefined || OF_NODES.test(type)) continue;
        const { reason, message } = REASON.exec(rest)?.groups ?? {};
        facts.push(
          ...factsOf(line, { type, status, reason, message: message ?? (reason === undefined ? undefined : '') }),
        );
      }
    }
    facts.push(...ofYaml(lines));
    return { facts, values: [] };
  },
};

interface Condition {
  readonly type: string;
  readonly status: string;
  readonly reason?: string | undefined;
  readonly message?: string | undefined;
}

function factsOf(line: Line, { type, status, reason, message }: Condition): Fact[] {
  if (NO_MATTER.test(type) || UNREMARKABLE.test(type) || BAD_WHEN_TRUE.test(type) !== (status === 'True')) return [];
  const said = [reason, message].filter((part) => part !== undefined && part !== '' && line.text.includes(part)).at(-1);
  return [
    { kind: 'condition', text: `${type} ${reason ?? ''}`.trim(), span: spanIn(line, type) },
    ...(message === undefined || message === ''
      ? []
      : [{ kind: 'message', text: message, span: spanIn(line, said ?? type) } as const]),
  ];
}

/** The fields of a condition stand together, in any order; a list item or an empty brace begins the next. */
function ofYaml(lines: readonly Line[]): Fact[] {
  const facts: Fact[] = [];
  let current: { line?: Line; fields: Record<string, string> } = { fields: {} };
  const close = (): void => {
    const { line, fields } = current;
    current = { fields: {} };
    if (!line || fields.type === undefined || !/^(?:True|False|Unknown)$/.test(fields.status ?? '')) return;
    facts.push(
      ...factsOf(line, {
        type: fields.type,
        status: fields.status ?? '',
        reason: fields.reason,
        message: fields.message,
      }),
    );
  };
  for (const line of lines) {
    if (/^\s*(?:- |[{}])/.test(line.text)) close();
    const { key, value } = YAML.exec(line.text)?.groups ?? {};
    if (key === undefined || value === undefined) continue;
    if (key in current.fields) close();
    current.fields[key] = value;
    if (key === 'type') current.line = line;
  }
  close();
  return facts;
}
