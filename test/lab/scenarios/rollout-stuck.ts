import type { Scenario } from '../scenario';
import { deployment, objects, WEB } from './objects';

const GOOD = { ...WEB, name: 'api' };
const NEXT = { ...GOOD, env: [{ name: 'RELEASE', value: '2' }] };
const STATUS = { 'rollout-status.txt': 'kubectl -n "$NAMESPACE" rollout status deployment/api --timeout=2s' };
const DESCRIBE = { 'describe-deployment.txt': 'kubectl -n "$NAMESPACE" describe deployment api' };
const DONE = {
  run: 'kubectl -n "$NAMESPACE" rollout status deployment/api --timeout=5s',
  shows: /successfully rolled out/,
};
const NEWEST =
  '$(kubectl -n "$NAMESPACE" get rs -l app=api --sort-by=.metadata.creationTimestamp -o jsonpath="{.items[-1:].metadata.name}")';

function rollout(cause: string, bad: Parameters<typeof deployment>[1], rest: Partial<Scenario>): Scenario {
  const fields = { progressDeadlineSeconds: 10, revisionHistoryLimit: 5 };
  return {
    id: `rollout-stuck-${cause}`,
    page: 'rollout-stuck',
    section: `cause-${cause}`,
    message: 'Deployment "*" exceeded its progress deadline',
    given: objects(deployment('api', GOOD, fields)),
    broken: `kubectl -n "$NAMESPACE" rollout status deployment/api --timeout=60s\nkubectl -n "$NAMESPACE" apply -f - <<'JSON'\n${objects(deployment('api', bad, fields))}\nJSON`,
    until: { run: 'kubectl -n "$NAMESPACE" describe deployment api', shows: /ProgressDeadlineExceeded/ },
    values: { DEPLOYMENT: 'api', APP: 'api', REVISION: '2' },
    outputs: { ...STATUS, ...DESCRIBE },
    fix: { blocks: ['Back to the previous revision'] },
    recovered: DONE,
    ...rest,
  };
}

export const scenarios: readonly Scenario[] = [
  rollout(
    'pods',
    { ...NEXT, readinessProbe: { httpGet: { path: '/ready', port: 8080 }, periodSeconds: 1 } },
    {
      message: 'deployment "*" exceeded its progress deadline',
      undo: {
        blocks: ['Back to the previous revision'],
        until: { run: 'kubectl -n "$NAMESPACE" get pods', shows: /0\/1/ },
      },
    },
  ),
  rollout('surge', NEXT, {
    message: 'ReplicaSet "*" has timed out progressing.',
    given: objects(
      { apiVersion: 'v1', kind: 'ResourceQuota', metadata: { name: 'pods' }, spec: { hard: { pods: '1' } } },
      deployment('api', GOOD, { progressDeadlineSeconds: 10 }),
    ),
    outputs: {
      ...DESCRIBE,
      'describe-replicaset.txt': `kubectl -n "$NAMESPACE" describe rs ${NEWEST}`,
    },
    fix: { blocks: ['Replace Pods one by one without surge'] },
  }),
  rollout(
    'refused',
    { ...NEXT, securityContext: { privileged: true } },
    {
      message: 'ReplicaSet "*" has timed out progressing.',
      given: objects(deployment('api', GOOD, { progressDeadlineSeconds: 10 })),
      broken: `kubectl -n "$NAMESPACE" rollout status deployment/api --timeout=60s\nkubectl label namespace "$NAMESPACE" pod-security.kubernetes.io/enforce=baseline\nkubectl -n "$NAMESPACE" apply -f - <<'JSON'\n${objects(deployment('api', { ...NEXT, securityContext: { privileged: true } }, { progressDeadlineSeconds: 10 }))}\nJSON`,
      outputs: {
        ...DESCRIBE,
        'events.txt': 'kubectl -n "$NAMESPACE" get events --sort-by=.lastTimestamp',
      },
    },
  ),
  rollout('paused', NEXT, {
    message: 'Deployment is paused',
    broken:
      'kubectl -n "$NAMESPACE" rollout status deployment/api --timeout=60s\nkubectl -n "$NAMESPACE" rollout pause deployment/api\nkubectl -n "$NAMESPACE" set env deployment/api RELEASE=2',
    until: { run: 'kubectl -n "$NAMESPACE" describe deployment api', shows: /DeploymentPaused/ },
    outputs: { ...DESCRIBE, 'deployment.yaml': 'kubectl -n "$NAMESPACE" get deployment api -o yaml' },
    values: { DEPLOYMENT: 'api', APP: 'api', REVISION: '1' },
    fix: { blocks: ['Go on with the rollout'] },
  }),
  rollout('selector', NEXT, {
    message: 'spec.selector: Invalid value: *: field is immutable',
    broken: 'kubectl -n "$NAMESPACE" rollout status deployment/api --timeout=60s',
    until: { run: 'kubectl -n "$NAMESPACE" get deployment api', shows: /1\/1/ },
    outputs: {
      'patch.txt':
        'kubectl -n "$NAMESPACE" patch deployment api -p \'{"spec":{"selector":{"matchLabels":{"tier":"web"}},"template":{"metadata":{"labels":{"tier":"web"}}}}}\'',
    },
    values: { DEPLOYMENT: 'api', APP: 'api', REVISION: '1' },
    fix: undefined,
    recovered: undefined,
  }),
  rollout('no-history', NEXT, {
    message: 'no rollout history found for deployment "*"',
    broken: 'kubectl -n "$NAMESPACE" rollout status deployment/api --timeout=60s',
    until: { run: 'kubectl -n "$NAMESPACE" get deployment api', shows: /1\/1/ },
    outputs: { 'undo.txt': 'kubectl -n "$NAMESPACE" rollout undo deployment/api' },
    values: { DEPLOYMENT: 'api', APP: 'api', REVISION: '1' },
    fix: undefined,
    recovered: undefined,
  }),
];
