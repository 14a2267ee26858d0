import type { Scenario } from '../scenario';
import { objects } from './objects';

const GONE = { run: 'kubectl get namespace "$NAMESPACE" 2>&1', shows: /not found/ };
const CONDITIONS = { 'namespace.yaml': 'kubectl get namespace "$NAMESPACE" -o yaml' };
const HELD = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'orders', finalizers: ['example.com/cleanup'] },
};

export const scenarios: readonly Scenario[] = [
  {
    id: 'namespace-terminating-finalizers',
    page: 'namespace-terminating',
    section: 'cause-finalizers',
    message: 'Some content in the namespace has finalizers remaining: *',
    given: objects(HELD),
    broken: 'kubectl delete namespace "$NAMESPACE" --wait=false',
    until: { run: 'kubectl get namespace "$NAMESPACE" -o yaml', shows: /finalizers remaining/ },
    values: { RESOURCE: 'configmaps' },
    outputs: CONDITIONS,
    fix: {
      script: `kubectl -n "$NAMESPACE" patch configmap orders --type=json -p '[{"op":"remove","path":"/metadata/finalizers"}]'`,
    },
    recovered: GONE,
  },
  {
    id: 'namespace-terminating-discovery',
    page: 'namespace-terminating',
    section: 'cause-discovery',
    message: 'Discovery failed for some groups, * failing: unable to retrieve the complete list of server APIs: *',
    alone: true,
    broken: `kubectl apply -f - <<'JSON'\n${objects(
      {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name: 'gone-api', namespace: 'default' },
        spec: { ports: [{ port: 443 }], selector: { app: 'gone-api' } },
      },
      {
        apiVersion: 'apiregistration.k8s.io/v1',
        kind: 'APIService',
        metadata: { name: 'v1beta1.gone.example.com' },
        spec: {
          group: 'gone.example.com',
          version: 'v1beta1',
          groupPriorityMinimum: 100,
          versionPriority: 100,
          insecureSkipTLSVerify: true,
          service: { name: 'gone-api', namespace: 'default' },
        },
      },
    )}\nJSON\nsleep 3\nkubectl delete namespace "$NAMESPACE" --wait=false`,
    mended:
      'kubectl delete apiservice v1beta1.gone.example.com --ignore-not-found; kubectl -n default delete service gone-api --ignore-not-found',
    until: { run: 'kubectl get namespace "$NAMESPACE" -o yaml', shows: /Discovery failed/, seconds: 120 },
    values: { API_SERVICE: 'v1beta1.gone.example.com' },
    outputs: { ...CONDITIONS, 'apiservices.txt': 'kubectl get apiservices' },
    fix: {
      blocks: ['Keep a copy of the registration', 'Remove the registration of an API that has no server any more'],
    },
    recovered: { ...GONE, seconds: 120 },
  },
];
