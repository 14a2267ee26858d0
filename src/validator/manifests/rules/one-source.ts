import { entryOf } from '../../languages/document/node';
import { type ManifestRule, objectsOf } from '../manifest';

export const oneSource: ManifestRule = {
  id: 'manifest/one-source',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Two values where one is meant', 'zh-Hans': '同时给出了两个来源' },
  rationale: {
    en: 'A volume has one kind, a variable one source: the API server refuses two.',
    'zh-Hans': '一个卷只能有一种类型，一个环境变量只能有一个来源：同时给出两个会被拒绝。',
  },
  docs: ['https://kubernetes.io/docs/concepts/storage/volumes/'],
  examples: {
    wrong: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n  volumes:\n    - name: data\n      emptyDir: {}\n      configMap:\n        name: settings',
      },
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n      env:\n        - name: MODE\n          value: fast\n          valueFrom:\n            configMapKeyRef:\n              name: settings\n              key: mode',
      },
    ],
    right: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n      env:\n        - name: MODE\n          value: fast\n  volumes:\n    - name: data\n      emptyDir: {}',
      },
    ],
  },
  *check(manifest) {
    if (manifest.part === 'strategic' || manifest.part === 'merge') return;
    for (const { node } of objectsOf(manifest, 'core.v1.Volume')) {
      const sources = node.entries.filter(({ key }) => key !== 'name');
      const second = sources[1];
      if (second !== undefined)
        yield {
          start: second.keyStart,
          end: second.keyEnd,
          message: `Unexpected \`${second.key}\` beside \`${sources[0]?.key}\`, expected one kind of volume.`,
        };
    }
    for (const { node } of objectsOf(manifest, 'core.v1.EnvVar')) {
      const from = entryOf(node, 'valueFrom');
      const value = entryOf(node, 'value');
      if (from !== undefined && value !== undefined)
        yield {
          start: from.keyStart,
          end: from.keyEnd,
          message: 'Unexpected `valueFrom` beside `value`, expected one of them.',
        };
    }
  },
};
