import type { Fact, FoundValue, Reader } from '../reading';
import { spanIn } from '../reading';
import { foundIn } from '../values';

const FIELD = /^(?<name>Name|Namespace|Address|Ingress Class):\s*(?<value>.*?)\s*$/;
const BACKEND = /\s(?<service>[a-z0-9][a-z0-9-]*):(?<port>[\w-]+)\s+\((?<found>[^)]*)\)\s*$/;

/** `kubectl describe ingress`: backends without endpoints, and an Ingress without an address. */
export const describeIngress: Reader = {
  id: 'describe-ingress',
  name: { en: 'kubectl describe ingress', 'zh-Hans': 'kubectl describe ingress' },
  read({ text, lines }) {
    const facts: Fact[] = [];
    const values: FoundValue[] = [];
    if (!/^\s*Host\s+Path\s+Backends/m.test(text)) return { facts, values };
    for (const line of lines) {
      const { service, found = '' } = BACKEND.exec(line.text)?.groups ?? {};
      if (service !== undefined && (found === '' || found === '<none>' || found.startsWith('<error'))) {
        facts.push({
          kind: 'symptom',
          text: 'Service has no endpoints, Ingress has no backend',
          span: spanIn(line, line.text.trim()),
        });
        values.push(...foundIn(line, 'SERVICE', service));
      }
      const { name, value = '' } = FIELD.exec(line.text)?.groups ?? {};
      if (name === 'Name') values.push(...foundIn(line, 'INGRESS', value));
      else if (name === 'Namespace') values.push(...foundIn(line, 'NAMESPACE', value));
      else if (name === 'Ingress Class') values.push(...foundIn(line, 'INGRESS_CLASS', value));
      else if (name === 'Address' && value === '') {
        facts.push({ kind: 'symptom', text: 'Ingress has no external address', span: spanIn(line, line.text.trim()) });
      }
    }
    return { facts, values };
  },
};
