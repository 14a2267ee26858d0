import { entriesAt, entryOf, valueAt } from '../../languages/document/node';
import { type ManifestRule, objectsOf } from '../manifest';
import { quantityValue } from '../quantity';

export const requestLimit: ManifestRule = {
  id: 'manifest/request-above-limit',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Request above the limit', 'zh-Hans': '请求超过限制' },
  rationale: {
    en: 'The API server refuses a container that requests more than its limit.',
    'zh-Hans': '请求值大于限制值的容器会被 API server 拒绝。',
  },
  docs: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  examples: {
    wrong: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n      resources:\n        requests:\n          memory: 1Gi\n        limits:\n          memory: 512Mi',
      },
    ],
    right: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n      resources:\n        requests:\n          memory: 512Mi\n        limits:\n          memory: 1Gi',
      },
    ],
  },
  *check(manifest) {
    for (const { node } of objectsOf(manifest, 'core.v1.ResourceRequirements', 'core.v1.VolumeResourceRequirements')) {
      for (const { key, value } of entriesAt(node, 'requests')) {
        const limit = entryOf(valueAt(node, 'limits'), key)?.value;
        if (value.kind !== 'scalar' || limit?.kind !== 'scalar') continue;
        const [requested, limited] = [quantityValue(value.value), quantityValue(limit.value)];
        if (requested === undefined || limited === undefined || requested <= limited) continue;
        yield {
          start: value.start,
          end: value.end,
          message: `Unexpected request of \`${value.value}\` ${key}, above the limit of \`${limit.value}\`.`,
        };
      }
    }
  },
};
