/** Where a fault leads here: a scenario of the lab that makes it, a page of the catalogue that is to carry it, or why it is not ours. */
export type FaultOfOthers = { readonly scenario: string } | { readonly page: string } | { readonly notOurs: string };

const MESH = 'It needs a service mesh.';
const APPLICATION = 'It is a fault inside one demo application, which shows nothing of its own in Kubernetes.';

/** The faults that ITBench has taken from real incidents (itbench-hub/ITBench, documentation/library/faults), by the name of their file. */
export const FAULTS_OF_OTHERS: Readonly<Record<string, FaultOfOthers>> = {
  'cordoned-kubernetes-worker-node': { page: 'taints-not-tolerated' },
  'corrupted-kubernetes-secret-credentials': { scenario: 'crash-loop-backoff-config' },
  'crashing-kubernetes-workload-init-container': { page: 'init-container-failing' },
  'deleted-kubernetes-service': { scenario: 'dns-resolution-failing-name' },
  'disabled-istio-ambient-mode-kubernetes-namespace': { notOurs: MESH },
  'failing-name-resolution-kubernetes-workload-dns-policy': { page: 'dns-resolution-failing' },
  'hanging-kubernetes-workload-init-container': { page: 'init-container-failing' },
  'ingress-port-blocking-network-policy': { page: 'network-policy-blocking' },
  'insufficient-kubernetes-resource-quota': { page: 'resource-quota-exceeded' },
  'insufficient-kubernetes-workload-container-resources': { scenario: 'crash-loop-backoff-oom' },
  'invalid-kubernetes-service-selector': { scenario: 'service-no-endpoints-selector' },
  'invalid-kubernetes-workload-container-command': { scenario: 'crash-loop-backoff-start' },
  'kubernetes-api-server-request-surge': { page: 'apiserver-unreachable' },
  'misconfigured-kubernetes-horizontal-pod-autoscaler': { page: 'hpa-not-scaling' },
  'misconfigured-kubernetes-workload-container-readiness-probe': { scenario: 'service-no-endpoints-not-ready' },
  'modified-kubernetes-workload-container-environment-variable': { scenario: 'crash-loop-backoff-config' },
  'modified-target-port-kubernetes-service': { page: 'service-port-mismatch' },
  'nonexistent-kubernetes-workload-container-image': { scenario: 'image-not-found-not-pushed' },
  'nonexistent-kubernetes-workload-node': { page: 'affinity-mismatch' },
  'nonexistent-kubernetes-workload-persistent-volume-claim': { page: 'pvc-pending' },
  'opentelemetry-demo-feature-flag': { notOurs: APPLICATION },
  'priority-kubernetes-workload-priority-preemption': { page: 'insufficient-resources' },
  'scaled-to-zero-kubernetes-workload': { scenario: 'service-no-endpoints-no-pods' },
  'scheduled-chaos-mesh-experiment': { notOurs: 'It needs Chaos Mesh, and each of its experiments is another fault.' },
  'strict-mutual-tls-istio-service-mesh-enforcement': { notOurs: MESH },
  'traffic-denying-istio-gateway-authorization-policy': { notOurs: MESH },
  'unassigned-kubernetes-workload-container-resource-limits': { page: 'oom-killed' },
  'unschedulable-kubernetes-workload-pod-anti-affinity-rule': { page: 'affinity-mismatch' },
  'unsupported-architecture-kubernetes-workload-container-image': { page: 'image-platform-mismatch' },
  'valkey-workload-changed-password': { notOurs: APPLICATION },
  'valkey-workload-out-of-memory': { scenario: 'crash-loop-backoff-oom' },
};
