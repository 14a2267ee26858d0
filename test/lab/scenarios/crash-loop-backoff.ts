import type { Scenario } from '../scenario';
import { deployment, objects, WEB } from './objects';

// A container that ends at once is seldom shown as CrashLoopBackOff: the kubelet writes the status before the pause begins and comes back after it.
const CRASHES = {
  run: 'kubectl -n "$NAMESPACE" get pods; kubectl -n "$NAMESPACE" get events',
  shows: /\b[2-9] \([\s\S]*Back-off restarting failed container/,
};
const GOOD = deployment('api', { ...WEB, name: 'api' });
const RUNS = { run: 'kubectl -n "$NAMESPACE" get pods', shows: /^NAME.*\n\S+ +1\/1 +Running.*\n$/ };
const BACK = { fix: { blocks: ['Roll back one release'] }, recovered: RUNS };
const EVENT = 'Back-off restarting failed container * in pod *';
/** A good release first, then the bad one, so that there is something to go back to. */
function crash(cause: string, container: Parameters<typeof deployment>[1], rest: Partial<Scenario> = {}): Scenario {
  const bad = objects(deployment('api', container));
  return {
    id: `crash-loop-backoff-${cause}`,
    page: 'crash-loop-backoff',
    section: `cause-${cause}`,
    message: EVENT,
    given: objects(GOOD),
    broken: `kubectl -n "$NAMESPACE" rollout status deployment/api --timeout=60s\nkubectl -n "$NAMESPACE" apply -f - <<'JSON'\n${bad}\nJSON`,
    until: CRASHES,
    pod: 'app=api',
    values: { DEPLOYMENT: 'api', APP: 'api' },
    ...BACK,
    ...rest,
  };
}

export const scenarios: readonly Scenario[] = [
  crash(
    'application',
    { command: ['sh', '-c', 'echo "panic: runtime error: invalid memory address or nil pointer dereference"; exit 2'] },
    {
      undo: { blocks: ['Roll back one release'], until: CRASHES },
    },
  ),
  crash('config', { command: ['sh', '-c', 'echo "missing required environment variable DATABASE_URL"; exit 1'] }),
  crash('dependency', { command: ['sh', '-c', 'wget -T 3 -O - http://orders:80/ || exit 1'] }),
  crash(
    'probe',
    {
      command: ['sh', '-c', 'trap "exit 0" TERM; while :; do sleep 1; done'],
      livenessProbe: { httpGet: { path: '/healthz', port: 8080 }, periodSeconds: 1, failureThreshold: 2 },
    },
    { message: 'Container * failed liveness probe, will be restarted' },
  ),
  crash('oom', {
    command: ['sh', '-c', 'dd if=/dev/zero of=/dev/null bs=200M count=50'],
    resources: { limits: { memory: '32Mi' } },
  }),
  crash('start', { command: ['/app/server'] }),
  crash('completed', { command: ['sh', '-c', 'echo done; exit 0'] }),
  crash('filesystem', {
    command: ['sh', '-c', 'echo x > /data/state || exit 1'],
    securityContext: { readOnlyRootFilesystem: true, runAsUser: 1000 },
  }),
  crash(
    'post-start',
    {
      command: ['sh', '-c', 'sleep 600'],
      lifecycle: { postStart: { exec: { command: ['sh', '-c', 'echo no; exit 3'] } } },
    },
    { message: 'PostStartHook failed' },
  ),
];
