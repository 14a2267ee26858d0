import type { Scenario } from '../scenario';

const BACK =
  'cp /tmp/kubelet.yaml /var/lib/kubelet/config.yaml; systemctl restart kubelet; kubectl wait --for=condition=Ready node/worker-1 --timeout=60s';
const OUTPUTS = {
  'describe-node.txt': 'kubectl describe node worker-1',
  'events.txt': 'kubectl get events -A --field-selector involvedObject.kind=Node',
};

export const scenarios: readonly Scenario[] = [
  {
    id: 'image-disk-pressure-other-data',
    page: 'image-disk-pressure',
    section: 'cause-other-data',
    message: 'DiskPressure *KubeletHasDiskPressure',
    alone: true,
    broken:
      'cp /var/lib/kubelet/config.yaml /tmp/kubelet.yaml; sed -i "s/nodefs.available: 1%/nodefs.available: 99%/; s/imagefs.available: 1%/imagefs.available: 99%/" /var/lib/kubelet/config.yaml; systemctl restart kubelet',
    mended: BACK,
    until: {
      run: 'kubectl describe node worker-1; kubectl get events -A',
      shows: /DiskPressure +True[\s\S]*(FreeDiskSpaceFailed|EvictionThresholdMet)/,
      seconds: 150,
    },
    values: { NODE: 'worker-1' },
    outputs: OUTPUTS,
    fix: { script: BACK },
    recovered: { run: 'kubectl describe node worker-1', shows: /DiskPressure +False/, seconds: 420 },
  },
];
