import type { Scenario } from '../scenario';
import { objects, pod } from './objects';

const RESTORE =
  'cp /tmp/config.toml /etc/containerd/config.toml; systemctl restart containerd; kubectl wait --for=condition=Ready node/worker-1 --timeout=90s';

export const scenarios: readonly Scenario[] = (
  [
    ['unreachable', 'timeout.lab.test/pause:3.10.2', 'failed to get sandbox image "*": failed to pull image "*"'],
    ['old-name', 'registry.k8s.io/pause:9.9', 'failed to get sandbox image "*"'],
    ['private', 'registry.example.com/private/pause:3.10.2', 'failed to get sandbox image "*"'],
  ] as const
).map(
  ([cause, image, message]): Scenario => ({
    id: `sandbox-image-${cause}`,
    page: 'sandbox-image',
    section: `cause-${cause}`,
    message,
    alone: true,
    given: objects(pod({ command: ['sleep', '3600'] }, { nodeSelector: { 'lab/sandbox': 'now' } })),
    broken: `cp /etc/containerd/config.toml /tmp/config.toml; sed -i "s#sandbox = .*#sandbox = '${image}'#" /etc/containerd/config.toml; systemctl restart containerd; kubectl label node worker-1 lab/sandbox=now`,
    mended: `${RESTORE}; kubectl label node worker-1 lab/sandbox-`,
    pod: 'app=api',
    until: { run: 'kubectl -n "$NAMESPACE" get events', shows: /FailedCreatePodSandBox/, seconds: 120 },
    values: { IMAGE: image, REGISTRY: image.split('/')[0] ?? '', NODE: 'worker-1' },
    fix: { script: RESTORE },
    recovered: { run: 'kubectl -n "$NAMESPACE" get pods', shows: /1\/1 +Running/, seconds: 120 },
  }),
);
