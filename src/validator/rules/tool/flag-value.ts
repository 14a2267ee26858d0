import { TOOLS_WITH_TABLES } from '../../../shell';
import { problemRemarks } from '../../cli/problems';
import type { InvocationRule } from '../../rule';
/** A flag without the value that it needs, or a switch with a value. */
export const toolFlagValue: InvocationRule = {
  id: 'tool/flag-value',
  target: 'invocation',
  programs: TOOLS_WITH_TABLES,
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Flag with a value missing or too many', 'zh-Hans': '参数缺少值或多了值' },
  rationale: {
    en: 'A flag that needs a value takes the next word as such, so that the word loses its own meaning.',
    'zh-Hans': '需要值的参数会把下一个单词当作自己的值，那个单词就失去了原来的含义。',
  },
  docs: [],
  examples: {
    wrong: [{ language: 'bash', code: 'docker build . -t' }],
    right: [{ language: 'bash', code: 'docker build . -t web' }],
  },
  check: (invocation, snippet, context) =>
    problemRemarks(['missing-value', 'unexpected-value'], invocation, snippet, context),
};
