/** A kubelet flag that is gone: the first Kubernetes version without it, and what to do instead. */
export interface RemovedKubeletFlag {
  readonly version: string;
  readonly instead: string;
}

const DOCKERSHIM = {
  version: '1.24',
  instead: 'It belonged to dockershim; the container runtime has settings of its own.',
};
const CNI = { version: '1.24', instead: 'It belonged to dockershim; the container runtime configures CNI.' };

/** From the change logs at https://github.com/kubernetes/kubernetes/tree/master/CHANGELOG. */
export const REMOVED_KUBELET_FLAGS: Readonly<Record<string, RemovedKubeletFlag>> = {
  '--image-pull-progress-deadline': {
    version: '1.24',
    instead: 'It belonged to dockershim; containerd has `image_pull_progress_timeout`, CRI-O `pull_progress_timeout`.',
  },
  '--docker-endpoint': DOCKERSHIM,
  '--experimental-dockershim-root-directory': DOCKERSHIM,
  '--network-plugin': CNI,
  '--network-plugin-mtu': CNI,
  '--cni-bin-dir': CNI,
  '--cni-conf-dir': CNI,
  '--cni-cache-dir': CNI,
  '--non-masquerade-cidr': {
    version: '1.24',
    instead: 'Expected the ip-masq-agent or the settings of the CNI plug-in.',
  },
  '--dynamic-config-dir': { version: '1.24', instead: 'Expected a configuration file: `--config`.' },
  '--container-runtime': {
    version: '1.27',
    instead: 'Expected it left out: every runtime is a remote one. The socket is `--container-runtime-endpoint`.',
  },
  '--master-service-namespace': { version: '1.27', instead: 'Expected it left out.' },
  '--seccomp-profile-root': {
    version: '1.23',
    instead: 'Expected it left out: profiles are below /var/lib/kubelet/seccomp.',
  },
  '--experimental-bootstrap-kubeconfig': { version: '1.23', instead: 'Expected `--bootstrap-kubeconfig`.' },
  '--register-schedulable': { version: '1.24', instead: 'Expected `--register-with-taints`.' },
  '--azure-container-registry-config': {
    version: '1.31',
    instead: 'Expected a credential provider plug-in: `--image-credential-provider-config`.',
  },
  '--experimental-allowed-unsafe-sysctls': { version: '1.24', instead: 'Expected `--allowed-unsafe-sysctls`.' },
  '--cadvisor-port': { version: '1.12', instead: 'Expected the metrics of the kubelet itself: /metrics/cadvisor.' },
  '--require-kubeconfig': { version: '1.10', instead: 'Expected it left out.' },
  '--allow-privileged': { version: '1.15', instead: 'Expected it left out; Pod Security Admission decides.' },
};
