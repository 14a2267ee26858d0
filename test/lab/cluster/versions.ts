/** A program that is built from a Go module. */
export interface Component {
  /** The folder of the cache, with the version behind it. */
  readonly name: string;
  readonly module: string;
  readonly version: string;
  readonly packages: readonly string[];
  /** Variables that the linker sets: a program of a module does not know its version otherwise. `%v` stands for the version without `v`. */
  readonly stamps?: readonly string[];
  /** Modules that live in the same repository and are published beside it, by prefix: they have the version `v0.<minor>.<patch>`. */
  readonly staging?: boolean;
  /** The cluster starts without it. */
  readonly optional?: boolean;
}

const VERSION_STAMPS = ['k8s.io/component-base/version', 'k8s.io/client-go/pkg/version'];
const KUBERNETES_PROGRAMS = [
  'kube-apiserver',
  'kube-controller-manager',
  'kube-scheduler',
  'kubelet',
  'kube-proxy',
  'kubectl',
];

function kubernetes(version: string): Component {
  const [major, minor] = version.slice(1).split('.');
  return {
    name: 'kubernetes',
    module: 'k8s.io/kubernetes',
    version,
    packages: KUBERNETES_PROGRAMS.map((program) => `k8s.io/kubernetes/cmd/${program}`),
    stamps: VERSION_STAMPS.flatMap((place) => [
      `${place}.gitVersion=${version}`,
      `${place}.gitMajor=${major}`,
      `${place}.gitMinor=${minor}`,
    ]),
    staging: true,
  };
}

/** The Kubernetes versions that the lab knows, by minor; the first is the default. */
export const KUBERNETES: Readonly<Record<string, Component>> = {
  '1.37': kubernetes('v1.37.2'),
  '1.34': kubernetes('v1.34.4'),
};

/** Everything else, in the order in which it is built. */
export const COMPONENTS: readonly Component[] = [
  {
    name: 'etcd',
    module: 'go.etcd.io/etcd/server/v3',
    version: 'v3.7.3',
    packages: ['go.etcd.io/etcd/server/v3'],
  },
  {
    name: 'containerd',
    module: 'github.com/containerd/containerd/v2',
    version: 'v2.4.2',
    packages: ['containerd', 'containerd-shim-runc-v2', 'ctr'].map(
      (program) => `github.com/containerd/containerd/v2/cmd/${program}`,
    ),
    stamps: ['github.com/containerd/containerd/v2/version.Version=%v'],
  },
  {
    name: 'cri-tools',
    module: 'sigs.k8s.io/cri-tools',
    version: 'v1.37.0',
    packages: ['sigs.k8s.io/cri-tools/cmd/crictl'],
    stamps: ['sigs.k8s.io/cri-tools/pkg/version.Version=v%v'],
  },
  {
    name: 'coredns',
    module: 'github.com/coredns/coredns',
    version: 'v1.15.0',
    packages: ['github.com/coredns/coredns'],
  },
  {
    name: 'kwok',
    module: 'sigs.k8s.io/kwok',
    version: 'v0.8.0',
    packages: ['sigs.k8s.io/kwok/cmd/kwok'],
    optional: true,
  },
  {
    name: 'metrics-server',
    module: 'sigs.k8s.io/metrics-server',
    version: 'v0.9.0',
    packages: ['sigs.k8s.io/metrics-server/cmd/metrics-server'],
    optional: true,
  },
  {
    name: 'crane',
    module: 'github.com/google/go-containerregistry',
    version: 'v0.20.6',
    packages: ['github.com/google/go-containerregistry/cmd/crane'],
    optional: true,
  },
];
