import type { ManifestRule } from '../manifest';
import { structureRemarks } from './structure';

export const quantity: ManifestRule = {
  id: 'manifest/quantity',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Quantity that Kubernetes cannot read', 'zh-Hans': 'Kubernetes 无法识别的数量' },
  rationale: {
    en: 'The API server refuses units such as `MB` and blanks between number and unit; case matters, `m` is thousandths.',
    'zh-Hans': 'API server 会拒绝 `MB` 之类的单位，也不允许数字与单位之间有空格；大小写有区别，`m` 表示千分之一。',
  },
  docs: ['https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/'],
  examples: {
    wrong: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n      resources:\n        limits:\n          memory: 128MB',
      },
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n      resources:\n        requests:\n          cpu: 500 m',
      },
    ],
    right: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n      resources:\n        requests:\n          cpu: 500m\n        limits:\n          memory: 128Mi',
      },
    ],
  },
  check: (manifest) => structureRemarks('quantity', manifest),
};
