import { problemRemarks } from '../../cli/problems';
import type { InvocationRule } from '../../rule';

/** A subcommand that does not exist. */
export const kubectlUnknownCommand: InvocationRule = {
  id: 'kubectl/unknown-command',
  target: 'invocation',
  programs: ['kubectl'],
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Command that kubectl does not have', 'zh-Hans': ' kubectl没有的子命令' },
  rationale: {
    en: 'A subcommand of another tool or of an old version does nothing but fail.',
    'zh-Hans': '别的工具或旧版本才有的子命令只会报错。',
  },
  docs: ['https://kubernetes.io/docs/reference/kubectl/generated/'],
  examples: {
    wrong: [
      { language: 'bash', code: 'kubectl decribe pod web' },
      { language: 'bash', code: 'kubectl rollout list deployment/web' },
    ],
    right: [{ language: 'bash', code: 'kubectl rollout status deployment/web' }],
  },
  check: (invocation, snippet, context) => problemRemarks(['unknown-command'], invocation, snippet, context),
};
