import type { ParameterName } from '../../../commands';
import type { Fact, FoundValue, Line, Reader } from '../reading';
import { spanIn } from '../reading';
import { foundIn } from '../values';

interface DescribedKind {
  readonly kind: string;
  /** A field that only the description of this kind has. */
  readonly told: RegExp;
  /** The parameter that its name is a value of. */
  readonly parameter?: ParameterName;
  /** What says that it is not well: a line, and that in words. */
  readonly symptoms?: readonly (readonly [line: RegExp, text: string])[];
}

/** What `kubectl describe` prints of workloads and their like; Pods, Nodes, Services, claims and Ingresses have readers of their own. */
const KINDS: readonly DescribedKind[] = [
  {
    kind: 'CronJob',
    parameter: 'CRONJOB',
    told: /^Concurrency Policy:/m,
    symptoms: [
      [/^Suspend:\s+True/, 'CronJob suspended does not run'],
      [/^Active Jobs:\s+<none>/, 'CronJob does not run, no active jobs'],
    ],
  },
  {
    kind: 'HorizontalPodAutoscaler',
    parameter: 'HPA',
    told: /^(?:Min|Max) replicas:/m,
    symptoms: [[/<unknown>\s*\//, 'HorizontalPodAutoscaler unknown metrics does not scale']],
  },
  {
    kind: 'Job',
    parameter: 'JOB',
    told: /^Completions:/m,
    symptoms: [[/^Pods Statuses:.*\b[1-9]\d* Failed/, 'Job failed Pods']],
  },
  {
    kind: 'DaemonSet',
    parameter: 'DAEMONSET',
    told: /^Desired Number of Nodes Scheduled:/m,
    symptoms: [[/^Number of Nodes Misscheduled:\s+[1-9]/, 'DaemonSet misscheduled rollout']],
  },
  { kind: 'StatefulSet', told: /^(?:Update Strategy|Volume Claims):/m, parameter: 'STATEFULSET' },
  {
    kind: 'Deployment',
    told: /^(?:StrategyType|RollingUpdateStrategy|OldReplicaSets?):/m,
    parameter: 'DEPLOYMENT',
    symptoms: [[/\b0 available\b|\b[1-9]\d* unavailable\b/, 'Deployment rollout unavailable replicas']],
  },
  { kind: 'ReplicaSet', told: /^Controlled By:\s+Deployment\//m },
  {
    kind: 'Namespace',
    told: /^(?:No resource quota|Resource Quotas|No LimitRange resource)|^Status:\s+(?:Active|Terminating)\s*$/m,
    parameter: 'NAMESPACE',
    symptoms: [[/^Status:\s+Terminating/, 'Namespace stuck Terminating']],
  },
  { kind: 'PersistentVolume', told: /^Reclaim Policy:/m },
];
const NAME = /^Name:\s+(?<name>\S+)\s*$/;
const NAMESPACE = /^Namespace:\s+(?<name>\S+)\s*$/;

/** The kind of object that a description is of, where this reader knows it. */
export function describedKind(text: string): string | undefined {
  return KINDS.find(({ told }) => told.test(text))?.kind;
}

/** `kubectl describe` of workloads, autoscalers, namespaces and volumes. */
export const describeObject: Reader = {
  id: 'describe-object',
  name: { en: 'kubectl describe', 'zh-Hans': 'kubectl describe' },
  read({ lines }) {
    const facts: Fact[] = [];
    const values: FoundValue[] = [];
    for (const block of descriptions(lines)) {
      const text = block.map((line) => line.text).join('\n');
      const known = KINDS.find(({ told }) => told.test(text));
      if (!known || !block.some((line) => NAME.test(line.text))) continue;
      const of = block.flatMap((line) => [
        ...(known.parameter ? foundIn(line, known.parameter, NAME.exec(line.text)?.groups?.name) : []),
        ...foundIn(line, 'NAMESPACE', NAMESPACE.exec(line.text)?.groups?.name),
      ]);
      values.push(...of);
      for (const line of block) {
        for (const [said, symptom] of known.symptoms ?? []) {
          if (said.test(line.text))
            facts.push({ kind: 'symptom', text: symptom, span: spanIn(line, line.text.trim()), of });
        }
      }
    }
    return { facts, values };
  },
};

/** Each description begins with the name of its object. */
export function descriptions(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [[]];
  for (const line of lines) {
    if (NAME.test(line.text)) blocks.push([]);
    blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}
