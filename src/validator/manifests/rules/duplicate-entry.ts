import type { ManifestRule } from '../manifest';
import { structureRemarks } from './structure';

export const duplicateEntry: ManifestRule = {
  id: 'manifest/duplicate-entry',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Two entries of the same name in a list', 'zh-Hans': '列表中有同名条目' },
  rationale: {
    en: 'Names of containers, volumes and ports must be unique; of two variables of one name the first is hidden.',
    'zh-Hans': '容器、卷、端口的名称必须唯一；两个同名环境变量中，前一个会被覆盖。',
  },
  docs: ['https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy'],
  examples: {
    wrong: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n    - name: web\n      image: registry.example.com/proxy:1.0',
      },
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n  volumes:\n    - name: data\n      emptyDir: {}\n    - name: data\n      emptyDir: {}',
      },
    ],
    right: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n    - name: proxy\n      image: registry.example.com/proxy:1.0',
      },
    ],
  },
  check: (manifest) => structureRemarks('duplicate-entry', manifest),
};
