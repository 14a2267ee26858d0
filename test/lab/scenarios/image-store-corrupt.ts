import type { Scenario } from '../scenario';
import { pull } from './pulls';

const IMAGE = 'registry.example.com/team/api:1.4.2';
/** Takes a file out of the content store behind the database's back, as a broken disk does. */
const LOSE = [
  `crictl pull ${IMAGE} >/dev/null`,
  `digest=$(ctr -n k8s.io images ls name==${IMAGE} | awk 'NR == 2 {print $3}')`,
  'mv "/var/lib/containerd/io.containerd.content.v1.content/blobs/sha256/$(cut -d: -f2 <<< "$digest")" /tmp/lost-blob',
  'kubectl -n "$NAMESPACE" delete pod -l app=api --now',
].join('\n');

export const scenarios: readonly Scenario[] = [
  pull({
    id: 'image-store-corrupt-content',
    page: 'image-store-corrupt',
    section: 'cause-content',
    message: 'blob sha256:* expected at *: blob not found: not found',
    image: IMAGE,
    alone: true,
    container: { imagePullPolicy: 'IfNotPresent' },
    broken: LOSE,
    mended: `crictl rmi ${IMAGE}`,
    status: /Error|Backoff|BackOff/,
    fix: { blocks: ['Replace one image'] },
    recovered: { run: 'kubectl -n "$NAMESPACE" get pods', shows: /1\/1 +Running/ },
  }),
];
