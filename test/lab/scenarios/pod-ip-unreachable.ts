import type { Scenario } from '../scenario';
import { deployment, objects, pod, WEB } from './objects';

const ADDRESS = '$(kubectl -n "$NAMESPACE" get pod -l app=web -o jsonpath="{.items[0].status.podIP}")';
const CALL = `kubectl -n "$NAMESPACE" exec api -- curl -sSv -m 5 http://${ADDRESS}:8080/`;
const MEND = 'nft delete table inet lab-firewall 2>/dev/null || true';

export const scenarios: readonly Scenario[] = [
  {
    id: 'pod-ip-unreachable-firewall',
    page: 'pod-ip-unreachable',
    section: 'cause-firewall',
    message: 'connect to * port * failed: No route to host',
    alone: true,
    given: objects(
      pod(
        { image: 'registry.k8s.io/e2e-test-images/agnhost:2.63.0', command: ['sleep', '3600'] },
        { hostNetwork: true },
      ),
      deployment('web', WEB),
    ),
    broken: [
      'kubectl -n "$NAMESPACE" rollout status deployment/web --timeout=60s',
      'kubectl -n "$NAMESPACE" wait --for=condition=Ready pod/api --timeout=60s',
      "nft 'table inet lab-firewall { chain output { type filter hook output priority 0; tcp dport 8080 oifname cni0 reject with icmp type host-prohibited; }; }'",
    ].join('\n'),
    mended: MEND,
    pod: 'app=web',
    until: { run: CALL, shows: /No route to host/ },
    values: { PORT: '8080', INTERFACE: 'cni0', CIDR: '10.244.0.0/16' },
    outputs: { 'call.txt': CALL },
    fix: { script: MEND },
    recovered: { run: CALL, shows: /ok/ },
  },
];
