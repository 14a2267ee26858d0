import type { Fact, FoundValue, Reader } from '../reading';
import { spanIn } from '../reading';
import { foundIn } from '../values';

const CONDITION =
  /^\s*(?<type>MemoryPressure|DiskPressure|PIDPressure|NetworkUnavailable|Ready)\s+(?<status>True|False|Unknown)\s+.*?(?<reason>[A-Z]\w{5,})\s{2,}(?<message>\S.*)$/;
const ROW =
  /^\s*(?<node>[a-z0-9][a-z0-9.-]*)\s+(?<status>(?:NotReady|Ready)(?:,SchedulingDisabled)?)\s+\S+\s+\d\S*\s+v\d/;

/** `kubectl describe node` and `kubectl get nodes`: conditions that are not as they should be. */
export const describeNode: Reader = {
  id: 'describe-node',
  name: { en: 'kubectl describe node', 'zh-Hans': 'kubectl describe node' },
  read({ lines, text }) {
    const facts: Fact[] = [];
    const values: FoundValue[] = [];
    const described = /^\s*(?:Allocatable|Non-terminated Pods|Capacity):/m.test(text);
    for (const line of lines) {
      const row = ROW.exec(line.text)?.groups;
      if (row?.status?.startsWith('NotReady')) {
        facts.push({ kind: 'condition', text: 'node NotReady', span: spanIn(line, 'NotReady') });
        values.push(...foundIn(line, 'NODE', row.node));
      }
      const { type, status, message } = CONDITION.exec(line.text)?.groups ?? {};
      if (type === undefined || message === undefined || (type === 'Ready') === (status === 'True')) continue;
      facts.push({ kind: 'condition', text: type === 'Ready' ? 'node NotReady' : type, span: spanIn(line, type) });
      facts.push({ kind: 'message', text: message, span: spanIn(line, message) });
    }
    const name = lines.find((line) => described && /^Name:\s/.test(line.text));
    if (name) values.unshift(...foundIn(name, 'NODE', name.text.replace(/^Name:\s+/, '').trim()));
    return { facts, values };
  },
};
