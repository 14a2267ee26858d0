import type { Scenario } from '../scenario';
import { deployment, objects, pod } from './objects';

const SLEEP = { command: ['sleep', '9999'] };
const PODS = 'kubectl -n "$NAMESPACE" get pods';
const RUNS = { run: PODS, shows: /^NAME.*\n\S+ +1\/1 +Running.*\n$/ };

/** A Deployment whose Pods no node takes; `event` is what the scheduler writes. */
function waits(cause: string, message: string, event: RegExp, given: string, rest: Partial<Scenario>): Scenario {
  return {
    id: `pod-pending-${cause}`,
    page: 'pod-pending',
    section: `cause-${cause}`,
    message,
    given,
    until: { run: 'kubectl -n "$NAMESPACE" get events', shows: event },
    pod: 'app=api',
    values: { DEPLOYMENT: 'api', APP: 'api' },
    ...rest,
  };
}

export const scenarios: readonly Scenario[] = [
  waits(
    'resources',
    '* Insufficient cpu*',
    /Insufficient cpu/,
    objects(deployment('api', { ...SLEEP, resources: { requests: { cpu: '1000' } } })),
    {
      fix: { blocks: ['Smaller request for one container'] },
      recovered: RUNS,
    },
  ),
  waits(
    'selector',
    "* node(s) didn't match Pod's node affinity/selector*",
    /node affinity\/selector/,
    objects(deployment('api', SLEEP, {}, { nodeSelector: { disktype: 'ssd' } })),
    { fix: { blocks: ['Remove the nodeSelector'] }, recovered: RUNS },
  ),
  waits(
    'volume',
    'persistentvolumeclaim "*" not found',
    /persistentvolumeclaim "data" not found/,
    objects(
      deployment('api', SLEEP, {}, { volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'data' } }] }),
    ),
    {},
  ),
  waits(
    'port',
    "* node(s) didn't have free ports for the requested pod ports*",
    /free ports/,
    objects(deployment('api', { ...SLEEP, ports: [{ containerPort: 8080, hostPort: 18081 }] }, { replicas: 2 })),
    {},
  ),
  waits(
    'gate',
    'Scheduling is blocked due to non-empty scheduling gates',
    /./,
    objects(pod(SLEEP, { schedulingGates: [{ name: 'example.com/queue' }] })),
    {
      until: { run: PODS, shows: /SchedulingGated/ },
      fix: { blocks: ['Remove all gates'] },
      recovered: RUNS,
    },
  ),
];
