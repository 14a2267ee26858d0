/**
 * Chinese pages, by their path below the folder of the language, whose wording is still older than the checks of style. Nothing is
 * added here: whoever rewrites a page takes its line away, and a test fails for a line whose page is clean.
 */
export const CHINESE_BACKLOG: ReadonlySet<string> = new Set([
  'how-to/allowed-registries.md',
  'how-to/kubelet-config.md',
  'how-to/lazy-pulling.md',
  'how-to/migrate-images.md',
  'how-to/node-shell.md',
  'how-to/offline-images.md',
  'how-to/prepull-images.md',
  'how-to/pull-through-cache.md',
  'how-to/registry-mirrors-containerd.md',
  'how-to/registry-mirrors-docker.md',
  'how-to/runtime-proxy.md',
  'reference/cn-mirrors.md',
  'reference/crictl-vs-ctr.md',
  'reference/image-events.md',
  'reference/image-pull-policy.md',
  'reference/image-security.md',
  'reference/k8s-registry.md',
  'reference/pause-container.md',
  'reference/pod-status-reasons.md',
  'reference/tools.md',
]);
