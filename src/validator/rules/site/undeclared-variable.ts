import type { SnippetRule } from '../../rule';
import { blockRemarks } from '../../site/block';

/** A variable that nothing sets and no table declares. */
export const undeclaredVariable: SnippetRule = {
  id: 'shell/undeclared-variable',
  target: 'snippet',
  languages: ['shell', 'console'],
  severity: 'error',
  scope: 'site',
  name: { en: 'Variable that nothing declares', 'zh-Hans': '未声明的变量' },
  rationale: {
    en: 'The reader has no field to set it, so the command runs with an empty value.',
    'zh-Hans': '读者没有地方填写它，命令会带着空值执行。',
  },
  docs: [],
  examples: {
    wrong: [{ language: 'bash', code: 'kubectl describe pod "$NO_SUCH_PARAMETER"', site: true }],
    right: [{ language: 'bash', code: 'NAME=web\nkubectl describe pod "$NAME"', site: true }],
  },
  check: (snippet) => blockRemarks('shell/undeclared-variable', snippet),
};
