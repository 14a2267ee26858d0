import { entriesAt, entryOf, textOf, valueAt } from '../../languages/document/node';
import { type ManifestRule, objectsOf } from '../manifest';

const WITH_SELECTOR = [
  'apps.v1.DeploymentSpec',
  'apps.v1.ReplicaSetSpec',
  'apps.v1.StatefulSetSpec',
  'apps.v1.DaemonSetSpec',
];

/** A workload selects by labels that its own template does not have. */
export const selectorLabels: ManifestRule = {
  id: 'manifest/selector-labels',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Selector that does not match the template', 'zh-Hans': '选择器与模板标签不匹配' },
  rationale: {
    en: 'The API server refuses the workload: `selector` does not match template `labels`.',
    'zh-Hans': 'API server 会拒绝该工作负载：`selector` does not match template `labels`。',
  },
  docs: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector'],
  examples: {
    wrong: [
      {
        language: 'yaml',
        code: 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: website\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/web:1.0',
      },
    ],
    right: [
      {
        language: 'yaml',
        code: 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n        tier: front\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/web:1.0',
      },
    ],
  },
  *check(manifest) {
    if (manifest.part === 'strategic' || manifest.part === 'merge') return;
    for (const { node } of objectsOf(manifest, ...WITH_SELECTOR)) {
      const template = valueAt(node, 'template');
      // An excerpt that shows no template says nothing about its labels.
      if (template === undefined || (manifest.part === 'excerpt' && valueAt(template, 'metadata') === undefined))
        continue;
      const labels = valueAt(template, 'metadata', 'labels');
      for (const { key, keyStart, value } of entriesAt(node, 'selector', 'matchLabels')) {
        const own = entryOf(labels, key);
        if (own !== undefined && (own.value.kind !== 'scalar' || textOf(own.value) === textOf(value))) continue;
        yield {
          start: keyStart,
          end: value.end,
          message: `Unexpected selector \`${key}: ${textOf(value) ?? ''}\`: the labels of \`template.metadata\` ${own === undefined ? `have no \`${key}\`` : `say \`${key}: ${textOf(own.value) ?? ''}\``}, expected the same in both.`,
        };
      }
    }
  },
};
