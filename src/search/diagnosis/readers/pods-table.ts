import type { Fact, FoundValue, Reader } from '../reading';
import { spanIn } from '../reading';
import { foundIn } from '../values';

const ROW =
  /^\s*(?:(?<namespace>[a-z0-9][a-z0-9-]*)\s+)?(?<pod>[a-z0-9][a-z0-9.-]*)\s+(?<ready>\d+)\/(?<total>\d+)\s+(?<status>[A-Za-z][\w:/.-]*)\s+(?<restarts>\d+)(?:\s\([^)]{1,30}\))?\s+(?<age>\d\S*)(?:\s+(?<ip>\S+)\s+(?<node>[a-z0-9][a-z0-9.-]*))?/;
/** Components of a cluster whose failing is a matter of their own. */
const SUBJECT =
  /^(?:coredns|etcd|kube-scheduler|kube-controller-manager|kube-apiserver|kube-proxy|ingress-nginx|calico|cilium|flannel|metrics-server)/;
const HEALTHY: ReadonlySet<string> = new Set(['Running', 'Completed', 'Succeeded']);

/** The rows of `kubectl get pods`, also with `-A` and `-o wide`. The values are those of the first Pod that is not well. */
export const podsTable: Reader = {
  id: 'pods-table',
  name: { en: 'kubectl get pods', 'zh-Hans': 'kubectl get pods' },
  read({ lines }) {
    const facts: Fact[] = [];
    const values: FoundValue[] = [];
    for (const line of lines) {
      const { namespace, pod, ready, total, status, node } = ROW.exec(line.text)?.groups ?? {};
      if (pod === undefined || status === undefined) continue;
      const unready = status === 'Running' && Number(ready) < Number(total);
      if (HEALTHY.has(status) && !unready) continue;
      const of = [
        ...foundIn(line, 'POD', pod),
        ...foundIn(line, 'NAMESPACE', namespace),
        ...foundIn(line, 'NODE', node),
      ];
      const subject = SUBJECT.exec(pod)?.[0];
      if (unready)
        facts.push({
          kind: 'symptom',
          text: 'Pod not ready readiness probe',
          span: spanIn(line, `${ready}/${total}`),
          of,
        });
      else {
        const text = subject === undefined ? status : `${subject} ${status}`;
        facts.push({ kind: 'status', text, span: spanIn(line, status), of });
      }
      if (values.length === 0) values.push(...of);
    }
    return { facts, values };
  },
};
