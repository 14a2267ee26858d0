import { ADDRESSES, NODE_NAME } from './places';

/** Files of the node that are text: the path below the root, and the content. */
export type NodeFiles = Readonly<Record<string, string>>;

const KUBELET = `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
authentication:
  anonymous:
    enabled: false
  webhook:
    enabled: true
  x509:
    clientCAFile: /etc/kubernetes/pki/ca.crt
authorization:
  mode: Webhook
cgroupDriver: cgroupfs
failCgroupV1: false
enforceNodeAllocatable: []
failSwapOn: false
clusterDomain: cluster.local
clusterDNS:
  - ${ADDRESSES.dns}
containerRuntimeEndpoint: unix:///run/containerd/containerd.sock
resolvConf: /etc/resolv.conf
serializeImagePulls: false
maxParallelImagePulls: 10
imageGCHighThresholdPercent: 100
evictionHard:
  memory.available: 100Mi
  nodefs.available: 1%
  imagefs.available: 1%
`;

const KUBE_PROXY = `apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: nftables
clusterCIDR: 10.244.0.0/16
clientConnection:
  kubeconfig: /etc/kubernetes/kube-proxy.conf
conntrack:
  maxPerCore: 0
`;

const CNI = `{
  "cniVersion": "1.0.0",
  "name": "lab",
  "plugins": [
    {
      "type": "bridge",
      "bridge": "cni0",
      "isGateway": true,
      "ipMasq": true,
      "hairpinMode": true,
      "ipam": { "type": "host-local", "ranges": [[{ "subnet": "${ADDRESSES.pods}" }]], "routes": [{ "dst": "0.0.0.0/0" }] }
    },
    { "type": "portmap", "capabilities": { "portMappings": true } }
  ]
}
`;

/** \`restrict_oom_score_adj\`: a machine without CAP_SYS_RESOURCE cannot give a sandbox the score that the kubelet asks for. */
const CONTAINERD = `version = 3
root = '/var/lib/containerd'
state = '/run/containerd'

[grpc]
  address = '/run/containerd/containerd.sock'

[plugins.'io.containerd.cri.v1.images']
  snapshotter = 'overlayfs'

[plugins.'io.containerd.cri.v1.images'.pinned_images]
  sandbox = 'registry.k8s.io/pause:3.10.2'

[plugins.'io.containerd.cri.v1.images'.registry]
  config_path = '/etc/containerd/certs.d'

[plugins.'io.containerd.cri.v1.runtime']
  restrict_oom_score_adj = true

[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc]
  runtime_type = 'io.containerd.runc.v2'

[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc.options]
  SystemdCgroup = false

[plugins.'io.containerd.cri.v1.runtime'.cni]
  bin_dirs = ['/opt/cni/bin']
  conf_dir = '/etc/cni/net.d'
`;

/**
 * Hosts of the network around the node that resolve; every other name does not exist. The registries listen on .6, one without TLS on .7;
 * on .8 nobody listens; what is sent to .9 leaves the node and gets no answer; there is no route to .10.
 */
const HOSTS: Readonly<Record<string, readonly string[]>> = {
  [ADDRESSES.node]: [NODE_NAME],
  '10.99.255.6': [
    'registry.example.com',
    'registry-1.docker.io',
    'auth.docker.io',
    'registry.k8s.io',
    'auth.lab.test',
    'selfsigned.lab.test',
    'expired.lab.test',
    'wrongname.lab.test',
  ],
  '10.99.255.7': ['plainhttp.lab.test'],
  '10.99.255.8': ['refused.lab.test'],
  '10.99.255.9': ['timeout.lab.test'],
  '10.99.255.10': ['noroute.lab.test'],
};

const NODE_DNS = `.:53 {
  bind ${ADDRESSES.node}
  file /etc/node-dns/zone .
}
`;

/** The whole name space of the network around the node, so that a name that is not in it does not exist. */
function zone(): string {
  const records = Object.entries(HOSTS).flatMap(([address, names]) =>
    names.map((name) => `${name}. IN A ${address}\n`),
  );
  return `$TTL 5\n. IN SOA ns.lab.test. hostmaster.lab.test. 1 60 60 60 5\n. IN NS ns.lab.test.\nns.lab.test. IN A ${ADDRESSES.node}\n${records.join('')}`;
}

/** A kubeconfig with a client certificate whose files lie in a folder. */
export function kubeconfig(server: string, user: string, pki = '/etc/kubernetes/pki'): string {
  return `apiVersion: v1
kind: Config
clusters:
  - name: lab
    cluster:
      server: ${server}
      certificate-authority: ${pki}/ca.crt
users:
  - name: ${user}
    user:
      client-certificate: ${pki}/${user}.crt
      client-key: ${pki}/${user}.key
contexts:
  - name: lab
    context: { cluster: lab, user: ${user} }
current-context: lab
`;
}

/** All text files of the node, but the units. */
export function nodeFiles(): NodeFiles {
  const server = 'https://127.0.0.1:6443';
  return {
    'etc/hostname': `${NODE_NAME}\n`,
    'etc/hosts': `127.0.0.1 localhost\n${ADDRESSES.node} ${NODE_NAME}\n`,
    'etc/resolv.conf': `nameserver ${ADDRESSES.node}\n`,
    'etc/node-dns/Corefile': NODE_DNS,
    'etc/node-dns/zone': zone(),
    'etc/crictl.yaml': 'runtime-endpoint: unix:///run/containerd/containerd.sock\n',
    'etc/containerd/config.toml': CONTAINERD,
    'etc/cni/net.d/10-lab.conflist': CNI,
    'etc/kubernetes/admin.conf': kubeconfig(server, 'admin'),
    'etc/kubernetes/kubelet.conf': kubeconfig(server, 'kubelet'),
    'etc/kubernetes/controller-manager.conf': kubeconfig(server, 'controller-manager'),
    'etc/kubernetes/scheduler.conf': kubeconfig(server, 'scheduler'),
    'etc/kubernetes/kube-proxy.conf': kubeconfig(server, 'kube-proxy'),
    'var/lib/kubelet/config.yaml': KUBELET,
    'var/lib/kube-proxy/config.yaml': KUBE_PROXY,
  };
}
