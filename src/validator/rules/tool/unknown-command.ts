import { TOOLS_WITH_TABLES } from '../../../shell';
import { problemRemarks } from '../../cli/problems';
import type { InvocationRule } from '../../rule';
/** A subcommand that does not exist. */
export const toolUnknownCommand: InvocationRule = {
  id: 'tool/unknown-command',
  target: 'invocation',
  programs: TOOLS_WITH_TABLES,
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Command that the tool does not have', 'zh-Hans': '该工具没有的子命令' },
  rationale: {
    en: 'A subcommand of another tool or of an old version does nothing but fail.',
    'zh-Hans': '别的工具或旧版本才有的子命令只会报错。',
  },
  docs: [],
  examples: {
    wrong: [
      { language: 'bash', code: 'ctr -n k8s.io image lst' },
      { language: 'bash', code: 'crictl load -i pause.tar' },
      { language: 'markdown', code: 'Load it with `crictl load`.\n' },
    ],
    right: [
      { language: 'bash', code: 'ctr -n k8s.io images ls' },
      { language: 'bash', code: 'docker compose up -d' },
    ],
  },
  check: (invocation, snippet, context) => problemRemarks(['unknown-command'], invocation, snippet, context),
};
