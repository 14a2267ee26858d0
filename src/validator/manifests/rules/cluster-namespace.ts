import { entryOf } from '../../languages/document/node';
import type { ManifestRule } from '../manifest';

export const clusterNamespace: ManifestRule = {
  id: 'manifest/cluster-namespace',
  severity: 'warning',
  scope: 'anywhere',
  name: { en: 'Namespace of an object that has none', 'zh-Hans': '集群级对象不属于命名空间' },
  rationale: {
    en: 'The object belongs to the whole cluster: the line has no effect at best, and the reader looks for it in the wrong place.',
    'zh-Hans': '该对象属于整个集群：这一行最多不起作用，却会让读者到错误的地方去找。',
  },
  docs: [
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#not-all-objects-are-in-a-namespace',
  ],
  examples: {
    wrong: [
      {
        language: 'yaml',
        code: 'apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata:\n  name: fast\n  namespace: demo\nprovisioner: csi.example.com',
      },
    ],
    right: [
      {
        language: 'yaml',
        code: 'apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata:\n  name: fast\nprovisioner: csi.example.com',
      },
    ],
  },
  *check({ root, schema, kind }) {
    if (schema === undefined || schema.namespaced || schema.resource === '-') return;
    const entry = entryOf(entryOf(root, 'metadata')?.value, 'namespace');
    if (entry !== undefined)
      yield {
        start: entry.keyStart,
        end: entry.value.end,
        message: `Unexpected namespace: a ${kind} belongs to the whole cluster.`,
      };
  },
};
