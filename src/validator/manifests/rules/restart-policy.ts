import { entryOf, textOf, valueAt } from '../../languages/document/node';
import { type ManifestRule, objectsOf } from '../manifest';

export const restartPolicy: ManifestRule = {
  id: 'manifest/restart-policy',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Restart policy that the workload does not allow', 'zh-Hans': '工作负载不允许的重启策略' },
  rationale: {
    en: 'Deployments and their like take `Always` only, Jobs `OnFailure` or `Never` only: the API server refuses others.',
    'zh-Hans': 'Deployment 等只接受 `Always`，Job 只接受 `OnFailure` 或 `Never`：其他值会被 API server 拒绝。',
  },
  docs: ['https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy'],
  examples: {
    wrong: [
      {
        language: 'yaml',
        code: 'apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: report\nspec:\n  template:\n    spec:\n      restartPolicy: Always\n      containers:\n        - name: report\n          image: registry.example.com/report:1.0',
      },
      {
        language: 'yaml',
        code: 'apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: report\nspec:\n  template:\n    spec:\n      containers:\n        - name: report\n          image: registry.example.com/report:1.0',
      },
    ],
    right: [
      {
        language: 'yaml',
        code: 'apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: report\nspec:\n  template:\n    spec:\n      restartPolicy: Never\n      containers:\n        - name: report\n          image: registry.example.com/report:1.0',
      },
    ],
  },
  *check(manifest) {
    if (manifest.part === 'strategic' || manifest.part === 'merge') return;
    for (const [type, allowed] of ALLOWED) {
      for (const { node } of objectsOf(manifest, type)) {
        const spec = valueAt(node, 'template', 'spec');
        if (spec === undefined) continue;
        const policy = valueAt(spec, 'restartPolicy');
        const word = textOf(policy);
        const place = policy ?? entryOf(valueAt(node, 'template'), 'spec');
        if (
          place === undefined ||
          allowed.includes(word ?? 'Always') ||
          (word === undefined && manifest.part !== undefined)
        )
          continue;
        const [start, end] = 'keyStart' in place ? [place.keyStart, place.keyEnd] : [place.start, place.end];
        yield {
          start,
          end,
          message: `Unexpected restart policy \`${word ?? 'Always'}\`${word === undefined ? ' (the default)' : ''}, expected ${allowed.map((one) => `\`${one}\``).join(' or ')}.`,
        };
      }
    }
  },
};

const ALLOWED: readonly (readonly [type: string, allowed: readonly string[]])[] = [
  ['apps.v1.DeploymentSpec', ['Always']],
  ['apps.v1.ReplicaSetSpec', ['Always']],
  ['apps.v1.StatefulSetSpec', ['Always']],
  ['apps.v1.DaemonSetSpec', ['Always']],
  ['batch.v1.JobSpec', ['OnFailure', 'Never']],
];
