import { problemRemarks } from '../../cli/problems';
import type { InvocationRule } from '../../rule';

/** A flag that the tool does not have, or no longer, or not in every version asked for. */
export const kubectlUnknownFlag: InvocationRule = {
  id: 'kubectl/unknown-flag',
  target: 'invocation',
  programs: ['kubectl'],
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Flag that kubectl does not have', 'zh-Hans': ' kubectl没有的参数' },
  rationale: {
    en: 'The command only prints a usage text, in the middle of an incident. The tables come from the tools themselves.',
    'zh-Hans': '命令只会打印用法说明，而此时正在处理故障。参数表由工具自身的帮助生成。',
  },
  docs: ['https://kubernetes.io/docs/reference/kubectl/generated/'],
  examples: {
    wrong: [
      { language: 'bash', code: 'kubectl get pods --all-namespace' },
      { language: 'bash', code: 'kubectl run web --image=nginx --replicas=2' },
    ],
    right: [
      { language: 'bash', code: 'kubectl get pods --all-namespaces -owide' },
      { language: 'bash', code: 'kubectl logs -f deployment/web --all-containers --since=10m' },
    ],
  },
  check: (invocation, snippet, context) => problemRemarks(['unknown-flag'], invocation, snippet, context),
};
