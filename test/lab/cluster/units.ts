import { ADDRESSES, NODE_NAME } from './places';

/** A systemd unit of the node: the program with its arguments, and what it waits for. */
export interface Unit {
  readonly name: string;
  readonly description: string;
  readonly command: readonly string[];
  readonly after?: readonly string[];
  /** Further lines of the section `[Service]`. */
  readonly service?: readonly string[];
}

const PKI = '/etc/kubernetes/pki';

/** What runs on the node, in the order in which it starts. */
export const UNITS: readonly Unit[] = [
  {
    name: 'node-dns',
    description: 'DNS server of the network around the node',
    command: ['/usr/local/bin/coredns', '-conf', '/etc/node-dns/Corefile'],
  },
  {
    name: 'registry',
    description: 'Registries with faults',
    command: ['/usr/local/bin/lab-registry'],
  },
  {
    name: 'containerd',
    description: 'containerd container runtime',
    command: ['/usr/local/bin/containerd'],
    service: ['Type=notify', 'Delegate=yes', 'KillMode=process', 'LimitNOFILE=infinity'],
  },
  {
    name: 'etcd',
    description: 'etcd',
    command: [
      '/usr/local/bin/etcd',
      '--name=worker-1',
      '--data-dir=/var/lib/etcd',
      '--listen-client-urls=http://127.0.0.1:2379',
      '--advertise-client-urls=http://127.0.0.1:2379',
      '--listen-peer-urls=http://127.0.0.1:2380',
      '--initial-advertise-peer-urls=http://127.0.0.1:2380',
      '--initial-cluster=worker-1=http://127.0.0.1:2380',
      '--unsafe-no-fsync',
    ],
    service: ['Type=notify'],
  },
  {
    name: 'kube-apiserver',
    description: 'Kubernetes API server',
    after: ['etcd'],
    command: [
      '/usr/local/bin/kube-apiserver',
      '--etcd-servers=http://127.0.0.1:2379',
      `--advertise-address=${ADDRESSES.node}`,
      '--secure-port=6443',
      '--authorization-mode=Node,RBAC',
      '--enable-admission-plugins=NodeRestriction',
      '--allow-privileged=true',
      `--service-cluster-ip-range=${ADDRESSES.services}`,
      `--client-ca-file=${PKI}/ca.crt`,
      `--tls-cert-file=${PKI}/apiserver.crt`,
      `--tls-private-key-file=${PKI}/apiserver.key`,
      `--kubelet-client-certificate=${PKI}/apiserver-kubelet-client.crt`,
      `--kubelet-client-key=${PKI}/apiserver-kubelet-client.key`,
      '--kubelet-preferred-address-types=InternalIP',
      '--service-account-issuer=https://kubernetes.default.svc.cluster.local',
      `--service-account-key-file=${PKI}/sa.pub`,
      `--service-account-signing-key-file=${PKI}/sa.key`,
      `--requestheader-client-ca-file=${PKI}/ca.crt`,
      '--requestheader-allowed-names=front-proxy-client',
      '--requestheader-extra-headers-prefix=X-Remote-Extra-',
      '--requestheader-group-headers=X-Remote-Group',
      '--requestheader-username-headers=X-Remote-User',
      `--proxy-client-cert-file=${PKI}/front-proxy-client.crt`,
      `--proxy-client-key-file=${PKI}/front-proxy-client.key`,
      '--enable-aggregator-routing=true',
    ],
    service: ['Type=notify'],
  },
  {
    name: 'kube-controller-manager',
    description: 'Kubernetes controller manager',
    after: ['kube-apiserver'],
    command: [
      '/usr/local/bin/kube-controller-manager',
      '--kubeconfig=/etc/kubernetes/controller-manager.conf',
      '--authentication-kubeconfig=/etc/kubernetes/controller-manager.conf',
      '--authorization-kubeconfig=/etc/kubernetes/controller-manager.conf',
      '--use-service-account-credentials=true',
      `--root-ca-file=${PKI}/ca.crt`,
      `--service-account-private-key-file=${PKI}/sa.key`,
      `--cluster-signing-cert-file=${PKI}/ca.crt`,
      `--cluster-signing-key-file=${PKI}/ca.key`,
      '--allocate-node-cidrs=true',
      '--cluster-cidr=10.244.0.0/16',
      '--node-cidr-mask-size=24',
      '--leader-elect=false',
    ],
  },
  {
    name: 'kube-scheduler',
    description: 'Kubernetes scheduler',
    after: ['kube-apiserver'],
    command: [
      '/usr/local/bin/kube-scheduler',
      '--kubeconfig=/etc/kubernetes/scheduler.conf',
      '--authentication-kubeconfig=/etc/kubernetes/scheduler.conf',
      '--authorization-kubeconfig=/etc/kubernetes/scheduler.conf',
      '--leader-elect=false',
    ],
  },
  {
    name: 'kubelet',
    description: 'kubelet: The Kubernetes Node Agent',
    after: ['containerd', 'kube-apiserver'],
    command: [
      '/usr/local/bin/kubelet',
      '--config=/var/lib/kubelet/config.yaml',
      '--kubeconfig=/etc/kubernetes/kubelet.conf',
      `--hostname-override=${NODE_NAME}`,
      `--node-ip=${ADDRESSES.node}`,
      '--v=2',
    ],
    service: ['Delegate=yes', 'KillMode=process'],
  },
  {
    name: 'kube-proxy',
    description: 'Kubernetes network proxy',
    after: ['kube-apiserver'],
    command: [
      '/usr/local/bin/kube-proxy',
      '--config=/var/lib/kube-proxy/config.yaml',
      `--hostname-override=${NODE_NAME}`,
    ],
  },
];

/** The text of a unit file. */
export function unitFile({ description, after = [], command, service = [] }: Unit): string {
  const order = after.map((name) => `${name}.service`).join(' ');
  return [
    '[Unit]',
    `Description=${description}`,
    'StartLimitIntervalSec=0',
    ...(order === '' ? [] : [`After=${order}`, `Wants=${order}`]),
    '',
    '[Service]',
    `ExecStart=${command.join(' ')}`,
    'Restart=always',
    'RestartSec=2',
    ...service,
    '',
    '[Install]',
    'WantedBy=multi-user.target',
    '',
  ].join('\n');
}

/** The target that the node boots into. */
export function targetFile(): string {
  const units = ['systemd-journald.service', ...UNITS.map(({ name }) => `${name}.service`)].join(' ');
  return `[Unit]\nDescription=Node of the lab\nAllowIsolate=yes\nWants=${units}\n`;
}
