import type { Scenario } from '../scenario';
import { deployment, objects, service, WEB } from './objects';

const NONE = {
  run: 'kubectl -n "$NAMESPACE" rollout status deployment/web --timeout=30s; kubectl -n "$NAMESPACE" describe service web',
  shows: /Endpoints: *\n|Endpoints: +<none>/,
};
const SERVED = {
  run: 'kubectl -n "$NAMESPACE" get endpointslices -l kubernetes.io/service-name=web -o yaml',
  shows: /ready: true/,
};
const OUTPUTS = {
  'describe-service.txt': 'kubectl -n "$NAMESPACE" describe service web',
  'endpointslices.txt': 'kubectl -n "$NAMESPACE" get endpointslices -l kubernetes.io/service-name=web',
};
const COMMON = {
  page: 'service-no-endpoints',
  pod: 'app=web',
  values: { SERVICE: 'web', DEPLOYMENT: 'web', APP: 'web' },
  outputs: OUTPUTS,
  message: 'Endpoints:*',
  until: NONE,
  recovered: SERVED,
} as const;

export const scenarios: readonly Scenario[] = [
  {
    ...COMMON,
    id: 'service-no-endpoints-selector',
    section: 'cause-selector',
    pod: 'app=api',
    values: { SERVICE: 'web', DEPLOYMENT: 'api', APP: 'api' },
    given: objects(
      deployment('api', WEB, {}, {}, { tier: 'backend' }),
      service('web', { app: 'api', tier: 'frontend' }),
    ),
    until: {
      run: 'kubectl -n "$NAMESPACE" rollout status deployment/api --timeout=30s; kubectl -n "$NAMESPACE" describe service web',
      shows: /successfully[\s\S]*(Endpoints: *\n|Endpoints: +<none>)/,
    },
    fix: { blocks: ['Change the selector, after a dry run on the server'] },
  },
  {
    ...COMMON,
    id: 'service-no-endpoints-no-pods',
    section: 'cause-no-pods',
    pod: undefined,
    given: objects(deployment('web', WEB, { replicas: 0 }), service('web', { app: 'web' })),
    fix: { blocks: ['Scale a Deployment back'], values: { REPLICAS: '1' } },
  },
  {
    ...COMMON,
    id: 'service-no-endpoints-not-ready',
    section: 'cause-not-ready',
    given: objects(
      deployment('web', { ...WEB, readinessProbe: { httpGet: { path: '/ready', port: 8080 }, periodSeconds: 1 } }),
      service('web', { app: 'web' }),
    ),
    until: {
      run: 'kubectl -n "$NAMESPACE" describe service web; kubectl -n "$NAMESPACE" get events',
      shows: /Readiness probe failed/,
    },
    fix: {
      script: `kubectl -n "$NAMESPACE" patch deployment web --type=json -p '[{"op":"replace","path":"/spec/template/spec/containers/0/readinessProbe/httpGet/path","value":"/"}]'`,
    },
  },
  {
    ...COMMON,
    id: 'service-no-endpoints-port-name',
    section: 'cause-port-name',
    given: objects(deployment('web', WEB), service('web', { app: 'web' }, 'web')),
    // The address stands there, without a port.
    until: {
      run: 'kubectl -n "$NAMESPACE" rollout status deployment/web --timeout=30s; kubectl -n "$NAMESPACE" describe service web',
      shows: /successfully[\s\S]*Endpoints: +10\.[\d.]+\n/,
    },
    recovered: {
      run: 'kubectl -n "$NAMESPACE" describe service web',
      shows: /Endpoints: +10\.[\d.]+:8080/,
    },
    fix: {
      script: `kubectl -n "$NAMESPACE" patch service web -p '{"spec":{"ports":[{"name":"http","port":80,"targetPort":"http"}]}}'`,
    },
  },
];
