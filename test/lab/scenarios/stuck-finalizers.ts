import type { Scenario } from '../scenario';
import { objects, pod } from './objects';

const CLAIM = {
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  metadata: { name: 'data' },
  spec: {
    accessModes: ['ReadWriteOnce'],
    storageClassName: '',
    volumeName: 'lab-data',
    resources: { requests: { storage: '1Mi' } },
  },
};
const VOLUME = {
  apiVersion: 'v1',
  kind: 'PersistentVolume',
  metadata: { name: 'lab-data' },
  spec: {
    accessModes: ['ReadWriteOnce'],
    capacity: { storage: '1Mi' },
    persistentVolumeReclaimPolicy: 'Delete',
    hostPath: { path: '/tmp/lab-data', type: 'DirectoryOrCreate' },
  },
};

export const scenarios: readonly Scenario[] = [
  {
    id: 'stuck-finalizers-volume',
    page: 'stuck-finalizers',
    section: 'cause-volume',
    message: 'kubernetes.io/pvc-protection',
    given: objects(
      CLAIM,
      pod(
        { command: ['sleep', '3600'], volumeMounts: [{ name: 'data', mountPath: '/data' }] },
        { volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'data' } }] },
      ),
    ),
    broken: `kubectl apply -f - <<'JSON'\n${objects(VOLUME)}\nJSON\nkubectl -n "$NAMESPACE" wait --for=condition=Ready pod/api --timeout=90s\nkubectl -n "$NAMESPACE" delete pvc data --wait=false`,
    mended: 'kubectl delete pv lab-data --ignore-not-found --wait=false',
    pod: 'app=api',
    until: { run: 'kubectl -n "$NAMESPACE" get pvc', shows: /Terminating/ },
    values: { RESOURCE: 'persistentvolumeclaims', OBJECT: 'data', PVC: 'data', PV: 'lab-data' },
    outputs: {
      'describe-pvc.txt': 'kubectl -n "$NAMESPACE" describe pvc data',
      'pvc.yaml': 'kubectl -n "$NAMESPACE" get pvc data -o yaml',
    },
    fix: { blocks: ['Keep the disk when the claim goes'], script: 'kubectl -n "$NAMESPACE" delete pod api --now' },
    recovered: { run: 'kubectl -n "$NAMESPACE" get pvc 2>&1', shows: /No resources found/ },
  },
  {
    id: 'stuck-finalizers-owner-gone',
    page: 'stuck-finalizers',
    section: 'cause-owner-gone',
    message: 'deletionTimestamp: *example.com/cleanup',
    given: objects({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'orders', finalizers: ['example.com/cleanup'] },
    }),
    broken: 'kubectl -n "$NAMESPACE" delete configmap orders --wait=false',
    until: { run: 'kubectl -n "$NAMESPACE" get configmap orders -o yaml', shows: /deletionTimestamp/ },
    values: { RESOURCE: 'configmaps', OBJECT: 'orders' },
    outputs: { 'configmap.yaml': 'kubectl -n "$NAMESPACE" get configmap orders -o yaml' },
    fix: {
      script: `kubectl -n "$NAMESPACE" patch configmap orders --type=json -p '[{"op":"remove","path":"/metadata/finalizers"}]'`,
    },
    recovered: { run: 'kubectl -n "$NAMESPACE" get configmap orders 2>&1', shows: /not found/ },
  },
];
