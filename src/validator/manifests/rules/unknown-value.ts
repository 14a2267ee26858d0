import type { ManifestRule } from '../manifest';
import { structureRemarks } from './structure';

export const unknownValue: ManifestRule = {
  id: 'manifest/unknown-value',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Value that the field does not allow', 'zh-Hans': '字段不接受的值' },
  rationale: {
    en: 'The API server refuses it. The values are case-sensitive.',
    'zh-Hans': 'API server 会拒绝。取值区分大小写。',
  },
  docs: ['https://kubernetes.io/docs/reference/kubernetes-api/'],
  examples: {
    wrong: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n  restartPolicy: always',
      },
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n      imagePullPolicy: IfNotPresents',
      },
    ],
    right: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n      imagePullPolicy: IfNotPresent',
      },
    ],
  },
  check: (manifest) => structureRemarks('unknown-value', manifest),
};
