import type { RuleDescription, RuleRemark } from '../../rule';
import type { Snippet } from '../../snippet';
import type { DataNode } from '../document/node';
import { jsonTree } from './tree';

export const jsonDuplicateKey: RuleDescription = {
  id: 'json/duplicate-key',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Key twice in one JSON object', 'zh-Hans': 'JSON 对象中的键重复' },
  rationale: {
    en: 'Most readers keep only the last one and say nothing, so a part of the setting is lost.',
    'zh-Hans': '多数解析器只保留最后一个且不报错，部分设置会因此丢失。',
  },
  docs: ['https://www.rfc-editor.org/rfc/rfc8259#section-4'],
  examples: {
    wrong: [{ language: 'json', code: '{ "debug": true, "debug": false }' }],
    right: [{ language: 'json', code: '{ "debug": true, "experimental": false }' }],
  },
};

export function jsonDuplicateKeyRemarks(snippet: Snippet): RuleRemark[] {
  const remarks: RuleRemark[] = [];
  const visit = (node: DataNode | undefined): void => {
    if (node?.kind === 'list') for (const item of node.items) visit(item);
    if (node?.kind !== 'map') return;
    const seen = new Set<string>();
    for (const { key, keyStart, keyEnd, value } of node.entries) {
      if (seen.has(key))
        remarks.push({
          start: keyStart,
          end: keyEnd,
          message: `Unexpected second key \`${key}\` in one object, expected it once.`,
        });
      seen.add(key);
      visit(value);
    }
  };
  visit(jsonTree(snippet).root);
  return remarks;
}
