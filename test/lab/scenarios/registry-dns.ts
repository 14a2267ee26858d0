import type { Scenario } from '../scenario';
import { OTHER_IMAGE, pull } from './pulls';

export const scenarios: readonly Scenario[] = [
  pull({
    id: 'registry-dns-wrong-name',
    page: 'registry-dns',
    section: 'cause-wrong-name',
    message: 'failed to do request: * dial tcp: lookup * on *: no such host',
    image: 'registry.exmaple.com/shop/web:1.8',
    values: { DOMAIN: 'registry.exmaple.com' },
    ...OTHER_IMAGE,
  }),
  pull({
    id: 'registry-dns-cluster-name',
    page: 'registry-dns',
    section: 'cause-cluster-name',
    message: 'failed to do request: * dial tcp: lookup *.svc* on *: no such host',
    image: 'registry.kube-system.svc.cluster.local:5000/shop/web:1.8',
    values: { DOMAIN: 'registry.kube-system.svc.cluster.local' },
    ...OTHER_IMAGE,
  }),
  pull({
    id: 'registry-dns-server',
    page: 'registry-dns',
    section: 'cause-server',
    message: 'dial tcp: lookup registry* on *: read udp *: i/o timeout',
    image: 'registry.example.com/lab/large:1.0',
    values: { DOMAIN: 'registry.example.com' },
    alone: true,
    broken:
      'crictl rmi registry.example.com/lab/large:1.0 2>/dev/null; echo "nameserver 10.99.255.9" > /etc/resolv.conf; kubectl -n "$NAMESPACE" delete pod -l app=api --now',
    mended: 'echo "nameserver 10.99.255.2" > /etc/resolv.conf',
    fix: { script: 'echo "nameserver 10.99.255.2" > /etc/resolv.conf; kubectl -n "$NAMESPACE" delete pod -l app=api' },
    recovered: { run: 'kubectl -n "$NAMESPACE" get pods', shows: /1\/1 +Running/ },
  }),
];
