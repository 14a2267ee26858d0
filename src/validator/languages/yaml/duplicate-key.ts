import type { RuleDescription, RuleRemark } from '../../rule';
import type { Snippet } from '../../snippet';
import { yamlDocuments } from './documents';

export const yamlDuplicateKey: RuleDescription = {
  id: 'yaml/duplicate-key',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Key twice in one object', 'zh-Hans': '同一对象中的键重复' },
  rationale: {
    en: 'Only the last one counts, so a part of what the page shows is dropped without a word; strict readers refuse the file. Variants belong into documents of their own, divided by `---`.',
    'zh-Hans':
      '只有最后一个生效，页面上的其余部分会被悄悄丢弃；严格的解析器会直接拒绝。不同写法应拆成用 `---` 分隔的独立文档。',
  },
  docs: ['https://yaml.org/spec/1.2.2/#3213-node-comparison'],
  examples: {
    wrong: [{ language: 'yaml', code: 'resources:\n  cpu: 1\nresources:\n  cpu: 2' }],
    right: [{ language: 'yaml', code: 'first:\n  cpu: 1\nsecond:\n  cpu: 2' }],
  },
};

export function* duplicateKeyRemarks(snippet: Snippet): Generator<RuleRemark> {
  for (const { duplicates } of yamlDocuments(snippet)) {
    for (const { entry, first } of duplicates) {
      const line = snippet.text.slice(0, first.keyStart).split('\n').length;
      yield {
        start: entry.keyStart,
        end: entry.keyEnd,
        message: `Unexpected second key \`${entry.key}\` in one object (the first is on line ${line} of the block), expected each key once; divide variants by \`---\`.`,
      };
    }
  }
}
