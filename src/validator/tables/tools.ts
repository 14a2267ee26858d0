/** Programs whose name at the start of inline code marks it as a command. */
const KNOWN_TOOLS: ReadonlySet<string> = new Set([
  'kubectl',
  'helm',
  'docker',
  'crictl',
  'ctr',
  'nerdctl',
  'minikube',
  'kind',
  'k3s',
  'kubeadm',
  'etcdctl',
  'etcdutl',
  'openssl',
  'skopeo',
  'crane',
  'systemctl',
  'journalctl',
  'promtool',
  'podman',
  'calicoctl',
  'istioctl',
  'kustomize',
  'kubelet',
  'containerd',
]);

export function isKnownTool(name: string): boolean {
  return KNOWN_TOOLS.has(name);
}
