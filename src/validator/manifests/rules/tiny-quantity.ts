import { type DataNode, entriesAt, textOf, valueAt } from '../../languages/document/node';
import type { RuleRemark } from '../../rule';
import { type ManifestRule, objectsOf } from '../manifest';

export const tinyQuantity: ManifestRule = {
  id: 'manifest/tiny-quantity',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Thousandths of a byte', 'zh-Hans': '千分之一字节' },
  rationale: {
    en: 'For memory and storage `m` means thousandths: `512m` is half a byte, not 512 MB. The Pod is evicted or never starts.',
    'zh-Hans': '对内存和存储而言 `m` 表示千分之一：`512m` 是半个字节，而不是 512 MB。Pod 会被驱逐或无法启动。',
  },
  docs: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory'],
  examples: {
    wrong: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n      resources:\n        limits:\n          memory: 512m',
      },
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n  volumes:\n    - name: cache\n      emptyDir:\n        sizeLimit: 1m',
      },
    ],
    right: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n      resources:\n        limits:\n          memory: 512Mi\n          cpu: 500m',
      },
    ],
  },
  *check(manifest) {
    for (const { node } of objectsOf(manifest, 'core.v1.ResourceRequirements', 'core.v1.VolumeResourceRequirements'))
      for (const list of ['requests', 'limits'])
        for (const { key, value } of entriesAt(node, list))
          if (/memory|storage|hugepages/.test(key)) yield* thousandths(value);
    for (const { node } of objectsOf(manifest, 'core.v1.EmptyDirVolumeSource')) {
      const size = valueAt(node, 'sizeLimit');
      if (size !== undefined) yield* thousandths(size);
    }
  },
};

function* thousandths(node: DataNode): Generator<RuleRemark> {
  const text = textOf(node);
  const number = /^(\d+)m$/.exec(text ?? '')?.[1];
  if (number !== undefined)
    yield {
      start: node.start,
      end: node.end,
      message: `Unexpected \`${text}\`: \`m\` is a thousandth of a byte, expected \`${number}Mi\` or \`${number}M\`.`,
    };
}
