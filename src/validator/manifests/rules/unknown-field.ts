import type { ManifestRule } from '../manifest';
import { structureRemarks } from './structure';

export const unknownField: ManifestRule = {
  id: 'manifest/unknown-field',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Field that the kind does not have', 'zh-Hans': '该类型没有的字段' },
  rationale: {
    en: 'kubectl refuses it, or (without strict validation, in Helm and in older tools) drops it, and the setting never takes effect.',
    'zh-Hans': 'kubectl 会拒绝；若未启用严格校验（Helm 和旧工具），该字段会被丢弃，设置不会生效。',
  },
  docs: ['https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation'],
  examples: {
    wrong: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n  restartpolicy: Always',
      },
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: web\nspec:\n  imagePullSecrets:\n    - name: regcred',
      },
      {
        language: 'yaml',
        code: 'name: web\nimage: registry.example.com/web:1.0\nport: 8080',
        meta: 'k8s=Pod.spec.containers[]',
      },
    ],
    right: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n  restartPolicy: Always',
      },
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: web\nimagePullSecrets:\n  - name: regcred',
      },
    ],
  },
  check: (manifest) => structureRemarks('unknown-field', manifest),
};
