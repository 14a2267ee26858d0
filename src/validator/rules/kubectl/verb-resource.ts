import { kubectlCall } from '../../kubectl/call';
import type { InvocationRule } from '../../rule';

const WITH_PODS = [
  'Pod',
  'Deployment',
  'ReplicaSet',
  'StatefulSet',
  'DaemonSet',
  'Job',
  'ReplicationController',
  'Service',
];
const ROLLED_OUT = ['Deployment', 'DaemonSet', 'StatefulSet'];
const WITH_TEMPLATE = [
  'Pod',
  'Deployment',
  'ReplicaSet',
  'StatefulSet',
  'DaemonSet',
  'Job',
  'CronJob',
  'ReplicationController',
];

/** Which built-in kinds a command takes; from k8s.io/kubectl/pkg/polymorphichelpers. */
const FITTING: Readonly<Record<string, readonly string[]>> = {
  logs: WITH_PODS,
  exec: WITH_PODS,
  attach: WITH_PODS,
  'port-forward': WITH_PODS,
  scale: ['Deployment', 'ReplicaSet', 'StatefulSet', 'ReplicationController'],
  autoscale: ['Deployment', 'ReplicaSet', 'StatefulSet', 'ReplicationController'],
  expose: ['Pod', 'Service', 'ReplicationController', 'Deployment', 'ReplicaSet'],
  'rollout restart': ROLLED_OUT,
  'rollout status': ROLLED_OUT,
  'rollout history': ROLLED_OUT,
  'rollout undo': ROLLED_OUT,
  'rollout pause': ['Deployment'],
  'rollout resume': ['Deployment'],
  'set image': WITH_TEMPLATE,
  'set env': WITH_TEMPLATE,
  'set resources': WITH_TEMPLATE,
  'set serviceaccount': WITH_TEMPLATE,
};

/** A command on a type that it does not work on. */
export const kubectlVerbResource: InvocationRule = {
  id: 'kubectl/verb-resource',
  target: 'invocation',
  programs: ['kubectl'],
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Command that does not fit the resource', 'zh-Hans': '命令不适用于该资源' },
  rationale: {
    en: 'A Pod cannot be scaled or rolled out, and a Node has no logs for `kubectl logs`: the command only fails.',
    'zh-Hans': 'Pod 不能伸缩也没有 rollout，Node 也没有 `kubectl logs` 能读的日志：命令只会报错。',
  },
  docs: ['https://kubernetes.io/docs/reference/kubectl/generated/'],
  examples: {
    wrong: [
      { language: 'bash', code: 'kubectl rollout restart pod/web' },
      { language: 'bash', code: 'kubectl scale daemonset/agent --replicas=0' },
      { language: 'bash', code: 'kubectl logs node/node-1' },
    ],
    right: [
      { language: 'bash', code: 'kubectl rollout restart daemonset/agent' },
      { language: 'bash', code: 'kubectl logs job/backup' },
    ],
  },
  *check(invocation, _snippet, context) {
    const call = kubectlCall(invocation, context.kubernetes);
    const kinds = call === undefined ? undefined : FITTING[call.verb];
    if (call === undefined || kinds === undefined) return;
    for (const { resource, start, end } of call.types) {
      if (resource === undefined || kinds.includes(resource.kind)) continue;
      yield {
        start,
        end,
        message: `Unexpected ${resource.kind} for \`kubectl ${call.verb}\`, expected one of ${kinds.join(', ')}.`,
      };
    }
  },
};
