import type { Scenario } from '../scenario';
import { objects, pod } from './objects';

const SLEEPS = { image: 'registry.k8s.io/e2e-test-images/agnhost:2.63.0', command: ['sleep', '3600'] };
const LOOKUP = 'kubectl -n "$NAMESPACE" exec api -- nslookup';
const UP = 'kubectl -n "$NAMESPACE" wait --for=condition=Ready pod/api --timeout=60s';

export const scenarios: readonly Scenario[] = [
  {
    id: 'dns-resolution-failing-name',
    page: 'dns-resolution-failing',
    section: 'cause-name',
    message: "server can't find *: NXDOMAIN",
    given: objects(pod(SLEEPS)),
    broken: UP,
    pod: 'app=api',
    until: { run: `${LOOKUP} orders.shop.svc.cluster.local`, shows: /NXDOMAIN/ },
    values: { DOMAIN: 'orders.shop.svc.cluster.local', IP: '10.96.0.10' },
    outputs: { 'lookup.txt': `${LOOKUP} orders.shop.svc.cluster.local` },
  },
  {
    id: 'dns-resolution-failing-refused',
    page: 'dns-resolution-failing',
    section: 'cause-refused',
    message: ';; communications error to *: connection refused',
    alone: true,
    given: objects(pod(SLEEPS)),
    broken: `${UP}\nkubectl -n kube-system scale deployment coredns --replicas=0\nkubectl -n kube-system wait --for=delete pod -l k8s-app=kube-dns --timeout=60s`,
    mended:
      'kubectl -n kube-system scale deployment coredns --replicas=1; kubectl -n kube-system rollout status deployment/coredns --timeout=60s',
    pod: 'app=api',
    until: {
      run: 'kubectl -n "$NAMESPACE" exec api -- dig +tries=1 +time=2 kubernetes.default.svc.cluster.local',
      shows: /refused/,
    },
    values: { DOMAIN: 'kubernetes.default.svc.cluster.local', IP: '10.96.0.10' },
    outputs: {
      'lookup.txt': 'kubectl -n "$NAMESPACE" exec api -- dig +tries=1 +time=2 kubernetes.default.svc.cluster.local',
      'dns-pods.txt': 'kubectl -n kube-system get deployment,pods,endpointslices -l k8s-app=kube-dns',
    },
    fix: { blocks: ['CoreDNS was scaled to 0'] },
    recovered: {
      run: 'kubectl -n "$NAMESPACE" exec api -- dig +short kubernetes.default.svc.cluster.local',
      shows: /10\.96\.0\.1/,
    },
  },
  {
    id: 'dns-resolution-failing-upstream',
    page: 'dns-resolution-failing',
    section: 'cause-upstream',
    message: "server can't find *: SERVFAIL",
    alone: true,
    given: objects(pod(SLEEPS)),
    broken: [
      UP,
      'kubectl -n kube-system get configmap coredns -o json > /tmp/coredns.json',
      `jq '.data.Corefile |= sub("forward . /etc/resolv.conf"; "forward . 10.99.255.9") | del(.metadata.resourceVersion, .metadata.uid)' /tmp/coredns.json | kubectl apply -f -`,
      'kubectl -n kube-system rollout restart deployment/coredns && kubectl -n kube-system rollout status deployment/coredns --timeout=60s',
    ].join('\n'),
    mended:
      'jq "del(.metadata.resourceVersion, .metadata.uid)" /tmp/coredns.json | kubectl apply -f -; kubectl -n kube-system rollout restart deployment/coredns; kubectl -n kube-system rollout status deployment/coredns --timeout=60s',
    pod: 'app=api',
    until: { run: `${LOOKUP} registry.example.com.`, shows: /SERVFAIL|timed out/ },
    values: { DOMAIN: 'registry.example.com', IP: '10.99.255.2' },
    outputs: {
      'lookup.txt': `${LOOKUP} registry.example.com.`,
      'coredns-logs.txt': 'kubectl -n kube-system logs -l k8s-app=kube-dns --tail=20',
    },
  },
  {
    id: 'dns-resolution-failing-dns-policy',
    page: 'dns-resolution-failing',
    section: 'cause-dns-policy',
    message: 'Search Line limits were exceeded, some search paths have been omitted, the applied search line is: *',
    given: objects(
      pod(SLEEPS, {
        dnsConfig: {
          searches: Array.from({ length: 29 }, (_, index) => `team-${index}.${'long-name.'.repeat(5)}example.com`),
        },
      }),
    ),
    pod: 'app=api',
    until: { run: 'kubectl -n "$NAMESPACE" get events', shows: /DNSConfigForming/ },
    values: { DOMAIN: 'kubernetes.default', IP: '10.96.0.10' },
  },
];
