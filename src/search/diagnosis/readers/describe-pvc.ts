import type { Fact, FoundValue, Reader } from '../reading';
import { spanIn } from '../reading';
import { foundIn } from '../values';

const ROW =
  /^\s*(?:(?<namespace>[a-z0-9][a-z0-9-]*)\s+)?(?<claim>[a-z0-9][a-z0-9.-]*)\s+(?<status>Pending|Lost)\s+(?:.*\s)?(?<age>\d+[smhd]\S*)\s*$/;
const FIELD = /^(?<name>Name|Namespace|StorageClass|Status):\s+(?<value>\S+)\s*$/;

/** `kubectl describe pvc` and `kubectl get pvc`: a claim that is not bound. */
export const describePvc: Reader = {
  id: 'describe-pvc',
  name: { en: 'PersistentVolumeClaim', 'zh-Hans': 'PersistentVolumeClaim' },
  read({ text, lines }) {
    const table = /^\s*(?:NAMESPACE\s+)?NAME\s+STATUS\s+VOLUME\s/m.test(text);
    const described = /^StorageClass:/m.test(text) && /^(?:Access Modes|VolumeMode|Volume):/m.test(text);
    const facts: Fact[] = [];
    const values: FoundValue[] = [];
    const unbound = { kind: 'symptom', text: 'PersistentVolumeClaim Pending unbound' } as const;
    for (const line of lines) {
      const row = table ? ROW.exec(line.text)?.groups : undefined;
      if (row?.status !== undefined) {
        facts.push({ ...unbound, span: spanIn(line, row.status) });
        values.push(...foundIn(line, 'PVC', row.claim), ...foundIn(line, 'NAMESPACE', row.namespace));
      }
      const { name, value = '' } = (described ? FIELD.exec(line.text)?.groups : undefined) ?? {};
      if (name === 'Name') values.push(...foundIn(line, 'PVC', value));
      else if (name === 'Namespace') values.push(...foundIn(line, 'NAMESPACE', value));
      else if (name === 'StorageClass') values.push(...foundIn(line, 'STORAGE_CLASS', value));
      else if (name === 'Status' && value !== 'Bound') facts.push({ ...unbound, span: spanIn(line, value) });
    }
    return { facts, values };
  },
};
