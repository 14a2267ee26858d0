import type { ManifestRule } from '../manifest';
import { structureRemarks } from './structure';

export const wrongType: ManifestRule = {
  id: 'manifest/wrong-type',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Value of the wrong type', 'zh-Hans': '值的类型错误' },
  rationale: {
    en: 'The API server refuses the whole object. Most often a number or a boolean stands where a text is expected, and needs quotes.',
    'zh-Hans': 'API server 会拒绝整个对象。最常见的是本应为文本的地方写成了数字或布尔值，需要加引号。',
  },
  docs: ['https://kubernetes.io/docs/reference/kubernetes-api/'],
  examples: {
    wrong: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n      env:\n        - name: RETRIES\n          value: 3',
      },
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n  nodeSelector:\n    disk-ssd: yes',
      },
      {
        language: 'yaml',
        code: 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: two\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/web:1.0',
      },
    ],
    right: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n      env:\n        - name: RETRIES\n          value: "3"',
      },
      {
        language: 'yaml',
        code: 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 2\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/web:1.0',
      },
    ],
  },
  check: (manifest) => structureRemarks('wrong-type', manifest),
};
