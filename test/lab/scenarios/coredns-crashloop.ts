import type { Scenario } from '../scenario';

const CRASHES = { run: 'kubectl -n kube-system get pods -l k8s-app=kube-dns', shows: /CrashLoopBackOff|Error/ };
const RUNS = {
  run: 'kubectl -n kube-system rollout status deployment/coredns --timeout=5s',
  shows: /successfully rolled out/,
};
const OUTPUTS = {
  'logs.txt': 'kubectl -n kube-system logs -l k8s-app=kube-dns --tail=20 --prefix=false',
  'pods.txt': 'kubectl -n kube-system get pods -l k8s-app=kube-dns',
};
/** Changes the Corefile with sed and starts CoreDNS anew; keeps the former one. */
function corefile(change: string): string {
  return [
    'kubectl -n kube-system get configmap coredns -o json > /tmp/coredns.json',
    `jq --arg file "$(jq -r .data.Corefile /tmp/coredns.json | sed '${change}')" '.data.Corefile = $file | del(.metadata.resourceVersion, .metadata.uid)' /tmp/coredns.json | kubectl apply -f -`,
    'kubectl -n kube-system delete pod -l k8s-app=kube-dns --now',
  ].join('\n');
}
const RESTORE = [
  'jq "del(.metadata.resourceVersion, .metadata.uid)" /tmp/coredns.json | kubectl apply -f -',
  'kubectl -n kube-system delete pod -l k8s-app=kube-dns --now',
].join('\n');
const COMMON = {
  page: 'coredns-crashloop',
  alone: true,
  outputs: OUTPUTS,
  until: CRASHES,
  recovered: RUNS,
  values: { NODE: 'worker-1' },
} as const;

export const scenarios: readonly Scenario[] = [
  {
    ...COMMON,
    id: 'coredns-crashloop-corefile',
    section: 'cause-corefile',
    message: '*:* - Error during parsing: *',
    broken: corefile('s/cache 30/cahce 30/'),
    mended: RESTORE,
    fix: { script: RESTORE },
  },
  {
    ...COMMON,
    id: 'coredns-crashloop-loop',
    section: 'cause-loop',
    message: 'plugin/loop: Loop (* -> *) detected for zone "*"',
    broken: corefile('s#forward . /etc/resolv.conf#forward . 127.0.0.1#'),
    mended: RESTORE,
    fix: { script: RESTORE },
  },
  {
    ...COMMON,
    id: 'coredns-crashloop-rbac',
    section: 'cause-rbac',
    message: 'is forbidden: User "system:serviceaccount:kube-system:coredns" cannot list resource *',
    broken:
      'kubectl get clusterrolebinding system:coredns -o json > /tmp/coredns-binding.json\nkubectl delete clusterrolebinding system:coredns\nkubectl -n kube-system delete pod -l k8s-app=kube-dns --now',
    mended: 'jq "del(.metadata.resourceVersion, .metadata.uid)" /tmp/coredns-binding.json | kubectl apply -f -',
    until: { run: 'kubectl -n kube-system logs -l k8s-app=kube-dns --tail=20', shows: /is forbidden/ },
    blocks: { 'May CoreDNS read what it needs?': { shows: /no/ } },
    fix: {
      script: 'jq "del(.metadata.resourceVersion, .metadata.uid)" /tmp/coredns-binding.json | kubectl apply -f -',
    },
  },
  {
    ...COMMON,
    id: 'coredns-crashloop-bind',
    section: 'cause-bind',
    message: 'bind: permission denied',
    broken: [
      'kubectl -n kube-system get deployment coredns -o json > /tmp/coredns-deployment.json',
      `kubectl -n kube-system patch deployment coredns -p '{"spec":{"strategy":{"type":"Recreate","rollingUpdate":null},"template":{"spec":{"securityContext":{"sysctls":[{"name":"net.ipv4.ip_unprivileged_port_start","value":"1024"}]},"containers":[{"name":"coredns","securityContext":{"runAsUser":65532,"capabilities":{"drop":["ALL"]},"allowPrivilegeEscalation":false}}]}}}}'`,
    ].join('\n'),
    mended:
      'jq "del(.metadata.resourceVersion, .metadata.uid)" /tmp/coredns-deployment.json | kubectl replace --force -f -',
    fix: { blocks: ['Ports from 53 up need no privilege in these Pods'] },
  },
];
