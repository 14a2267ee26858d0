import type { RuleDescription, RuleRemark } from '../../rule';
import type { Snippet } from '../../snippet';
import { yamlDocuments } from './documents';

export const yamlTab: RuleDescription = {
  id: 'yaml/tab',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Tab as indentation of YAML', 'zh-Hans': 'YAML 使用制表符缩进' },
  rationale: {
    en: 'YAML forbids tabs as indentation, and in print they look like the blanks they should be.',
    'zh-Hans': 'YAML 不允许用制表符缩进，而显示出来时它与空格没有区别。',
  },
  docs: ['https://yaml.org/spec/1.2.2/#61-indentation-spaces'],
  examples: {
    wrong: [{ language: 'yaml', code: 'metadata:\n\tname: web' }],
    right: [{ language: 'yaml', code: 'metadata:\n  name: web' }],
  },
};

export function* tabRemarks(snippet: Snippet): Generator<RuleRemark> {
  for (const { errors } of yamlDocuments(snippet)) {
    const error = errors.find(({ code }) => code === 'TAB_AS_INDENT');
    if (error === undefined) continue;
    const tab = snippet.text.indexOf('\t', snippet.text.lastIndexOf('\n', error.pos[0]) + 1);
    const start = tab < 0 ? error.pos[0] : tab;
    yield { start, end: start + 1, message: 'Unexpected tab as indentation, expected blanks.' };
  }
}
