import { kubectlCall } from '../../kubectl/call';
import { fieldSelectorProblem, fieldTerms } from '../../kubectl/field-selector';
import type { InvocationRule, RuleRemark } from '../../rule';

const ANY = ['metadata.name', 'metadata.namespace'];

/** The fields that the API server selects by, from pkg/apis/*\/v1/conversion.go and the registries' `SelectableFields`. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Pod: [
    'spec.nodeName',
    'spec.restartPolicy',
    'spec.schedulerName',
    'spec.serviceAccountName',
    'spec.hostNetwork',
    'status.phase',
    'status.podIP',
    'status.podIPs',
    'status.nominatedNodeName',
  ],
  Event: [
    'involvedObject.kind',
    'involvedObject.namespace',
    'involvedObject.name',
    'involvedObject.uid',
    'involvedObject.apiVersion',
    'involvedObject.resourceVersion',
    'involvedObject.fieldPath',
    'reason',
    'reportingComponent',
    'source',
    'type',
  ],
  Secret: ['type'],
  Service: ['spec.clusterIP', 'spec.type'],
  Namespace: ['status.phase'],
  ReplicaSet: ['status.replicas'],
  ReplicationController: ['status.replicas'],
  Job: ['status.successful'],
  Node: ['spec.unschedulable'],
  CertificateSigningRequest: ['spec.signerName'],
  ResourceSlice: ['spec.driver', 'spec.nodeName'],
};

/** A field that the API server cannot select by. */
export const fieldSelector: InvocationRule = {
  id: 'kubectl/field-selector',
  target: 'invocation',
  programs: ['kubectl'],
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Field selector that the server refuses', 'zh-Hans': '服务器不支持的字段选择器' },
  rationale: {
    en: 'Only a few fields of each type can be selected by; any other is answered with “field label not supported”.',
    'zh-Hans': '每种类型只有少数字段可用于选择，其他字段会得到 “field label not supported”。',
  },
  docs: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/field-selectors/'],
  examples: {
    wrong: [
      { language: 'bash', code: 'kubectl get pods --field-selector spec.nodename=node-1' },
      { language: 'bash', code: 'kubectl get pods --field-selector status.phase=CrashLoopBackOff' },
    ],
    right: [
      { language: 'bash', code: 'kubectl get pods -A --field-selector spec.nodeName=node-1,status.phase!=Succeeded' },
      { language: 'bash', code: 'kubectl get ns --field-selector status.phase=Terminating' },
      { language: 'bash', code: 'kubectl get svc -A --field-selector spec.type=LoadBalancer' },
    ],
  },
  *check(invocation, _snippet, context) {
    const call = kubectlCall(invocation, context.kubernetes);
    const kinds = call?.types.map(({ resource }) => resource?.kind) ?? [];
    for (const { spec, value, valueWord } of call?.read.flags ?? []) {
      if (!spec.names.includes('--field-selector') || value === undefined || valueWord === undefined) continue;
      const from = valueWord.start + Math.max(0, valueWord.text.indexOf(value));
      const problem = fieldSelectorProblem(value);
      if (problem !== undefined) {
        yield { start: from + problem.start, end: from + problem.end, message: problem.message };
      } else if (kinds.length === 1 && kinds[0] !== undefined) {
        for (const remark of termRemarks(value, kinds[0]))
          yield { ...remark, start: from + remark.start, end: from + remark.end };
      }
    }
  },
};

/** Fields that the server does not select by, and phases that no object has. Offsets of the selector. */
function* termRemarks(selector: string, kind: string): Generator<RuleRemark> {
  for (const { field, value, start, end } of fieldTerms(selector)) {
    const known = [...ANY, ...(FIELDS[kind] ?? [])];
    if (!known.includes(field)) {
      yield {
        start,
        end: start + field.length,
        message: `Unexpected field \`${field}\`: the API server does not select a ${kind} by it. Expected one of ${known.join(', ')}.`,
      };
    } else if (field === 'status.phase' && value !== '' && !PHASES[kind]?.includes(value)) {
      yield {
        start,
        end,
        message: `Unexpected phase \`${value}\` of a ${kind}, expected one of ${PHASES[kind]?.join(', ')}. What \`kubectl get\` shows as STATUS is not the phase.`,
      };
    }
  }
}

const PHASES: Readonly<Record<string, readonly string[]>> = {
  Pod: ['Pending', 'Running', 'Succeeded', 'Failed', 'Unknown'],
  Namespace: ['Active', 'Terminating'],
};
