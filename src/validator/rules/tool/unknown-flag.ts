import { TOOLS_WITH_TABLES } from '../../../shell';
import { problemRemarks } from '../../cli/problems';
import type { InvocationRule } from '../../rule';
/** A flag that the tool does not have, or no longer, or not in every version asked for. */
export const toolUnknownFlag: InvocationRule = {
  id: 'tool/unknown-flag',
  target: 'invocation',
  programs: TOOLS_WITH_TABLES,
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Flag that the tool does not have', 'zh-Hans': '该工具没有的参数' },
  rationale: {
    en: 'The command only prints a usage text, in the middle of an incident. The tables come from the tools themselves.',
    'zh-Hans': '命令只会打印用法说明，而此时正在处理故障。参数表由工具自身的帮助生成。',
  },
  docs: [],
  examples: {
    wrong: [
      { language: 'bash', code: 'helm upgrade web ./chart --instal' },
      { language: 'bash', code: 'docker ps --al' },
    ],
    right: [
      { language: 'bash', code: 'helm upgrade --install web ./chart --namespace demo' },
      { language: 'bash', code: 'sudo ctr -n k8s.io images pull registry.k8s.io/pause:3.10' },
    ],
  },
  check: (invocation, snippet, context) => problemRemarks(['unknown-flag'], invocation, snippet, context),
};
