import type { ManifestRule } from '../manifest';
import { structureRemarks } from './structure';

export const versionField: ManifestRule = {
  id: 'manifest/version-field',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Field that not every version has', 'zh-Hans': '并非每个版本都有的字段' },
  rationale: {
    en: 'A cluster of an older or newer version refuses the field or drops it. Say for which versions the page holds, or do without.',
    'zh-Hans': '较旧或较新版本的集群会拒绝或丢弃该字段。请注明页面适用的版本，或不使用该字段。',
  },
  docs: ['https://kubernetes.io/releases/version-skew-policy/'],
  examples: {
    wrong: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  hostnameOverride: web-1\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0',
      },
    ],
    right: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  hostname: web-1\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0',
      },
    ],
  },
  check: (manifest) => structureRemarks('version-field', manifest),
};
