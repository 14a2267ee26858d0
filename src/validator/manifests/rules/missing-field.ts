import type { ManifestRule } from '../manifest';
import { structureRemarks } from './structure';

export const missingField: ManifestRule = {
  id: 'manifest/missing-field',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Required field missing', 'zh-Hans': '缺少必填字段' },
  rationale: {
    en: 'The API server refuses the object. Excerpts may leave out fields of their outermost object, patches all.',
    'zh-Hans': 'API server 会拒绝该对象。节选可以省略最外层对象的字段，补丁可以省略任意字段。',
  },
  docs: ['https://kubernetes.io/docs/reference/kubernetes-api/'],
  examples: {
    wrong: [
      {
        language: 'yaml',
        code: 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/web:1.0',
      },
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - image: registry.example.com/web:1.0',
      },
    ],
    right: [
      {
        language: 'yaml',
        code: 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/web:1.0',
      },
      { language: 'yaml', code: 'image: registry.example.com/web:1.0', meta: 'k8s=Pod.spec.containers[]' },
    ],
  },
  check: (manifest) => structureRemarks('missing-field', manifest),
};
