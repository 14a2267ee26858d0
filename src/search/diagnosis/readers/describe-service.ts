import type { Fact, FoundValue, Reader } from '../reading';
import { spanIn } from '../reading';
import { foundIn } from '../values';

const FIELD = /^(?<name>Name|Namespace|Selector|Endpoints|TargetPort|Port):\s*(?<value>.*?)\s*$/;
const ENDPOINTS_ROW =
  /^\s*(?<name>[a-z0-9][a-z0-9.-]*)\s+(?:(?:IPv4|IPv6|FQDN)\s+\S+\s+)?(?<endpoints><none>|<unset>)\s+\d\S*\s*$/;

/** `kubectl describe service`, `get endpoints` and `get endpointslices`: a Service without anything behind it. */
export const describeService: Reader = {
  id: 'describe-service',
  name: { en: 'Service and its endpoints', 'zh-Hans': 'Service 与其端点' },
  read({ text, lines }) {
    const described = /^(?:Session Affinity|IP Families|IP Family Policy|TargetPort):/m.test(text);
    const slices = /^\s*NAME\s+ADDRESSTYPE\s+PORTS\s+ENDPOINTS/m.test(text);
    const table = slices || /^\s*NAME\s+ENDPOINTS\s+AGE/m.test(text);
    const facts: Fact[] = [];
    const values: FoundValue[] = [];
    for (const line of lines) {
      const row = table ? ENDPOINTS_ROW.exec(line.text)?.groups : undefined;
      if (row?.name !== undefined) {
        facts.push({ kind: 'symptom', text: 'Service has no endpoints', span: spanIn(line, row.endpoints ?? '') });
        // The name of an EndpointSlice is that of its Service and a suffix.
        values.push(...foundIn(line, 'SERVICE', slices ? row.name.replace(/-[a-z0-9]{5}$/, '') : row.name));
      }
      const { name, value = '' } = (described ? FIELD.exec(line.text)?.groups : undefined) ?? {};
      if (name === 'Name') values.push(...foundIn(line, 'SERVICE', value));
      else if (name === 'Namespace') values.push(...foundIn(line, 'NAMESPACE', value));
      else if (name === 'Selector') values.push(...foundIn(line, 'SELECTOR', value));
      else if (name === 'Endpoints' && (value === '' || value === '<none>')) {
        facts.push({ kind: 'symptom', text: 'Service has no endpoints', span: spanIn(line, line.text.trim()) });
      }
    }
    return { facts, values };
  },
};
