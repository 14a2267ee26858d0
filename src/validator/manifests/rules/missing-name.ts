import { entryOf, textAt } from '../../languages/document/node';
import type { ManifestRule } from '../manifest';

/** Objects of the API server need a name; files that a program reads do not. */
export const missingName: ManifestRule = {
  id: 'manifest/missing-name',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Object without a name', 'zh-Hans': '对象没有名称' },
  rationale: {
    en: 'The API server refuses an object without `metadata.name` (or `generateName` with `kubectl create`).',
    'zh-Hans': '没有 `metadata.name`（或配合 `kubectl create` 使用的 `generateName`）的对象会被 API server 拒绝。',
  },
  docs: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/names/'],
  examples: {
    wrong: [{ language: 'yaml', code: 'apiVersion: v1\nkind: ConfigMap\ndata:\n  mode: fast' }],
    right: [
      { language: 'yaml', code: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\ndata:\n  mode: fast' },
    ],
  },
  *check({ root, schema, part, kind }) {
    if (schema === undefined || part !== undefined || schema.resource === '-' || NAMELESS.test(schema.kind)) return;
    const metadata = entryOf(root, 'metadata');
    if (entryOf(metadata?.value, 'name') !== undefined || textAt(metadata?.value, 'generateName') !== undefined) return;
    const place = metadata ?? entryOf(root, 'kind');
    if (place === undefined) return;
    yield {
      start: place.keyStart,
      end: place.keyEnd,
      message: `Unexpected ${kind} without a name, expected \`metadata.name\`.`,
    };
  },
};

/** Questions to the API server, which are never stored. */
const NAMELESS = /Review$|^(?:Binding|Eviction)$/;
