import { kubectlCall } from '../../kubectl/call';
import type { InvocationRule } from '../../rule';

/** `kubectl exec web ls`: kubectl no longer takes a command without `--`. */
export const kubectlExecWithoutDashes: InvocationRule = {
  id: 'kubectl/exec-without-dashes',
  target: 'invocation',
  programs: ['kubectl'],
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'kubectl exec without --', 'zh-Hans': 'kubectl exec 缺少 --' },
  rationale: {
    en: 'kubectl refuses a command that is not divided from its own flags by `--`: “exec [POD] [COMMAND] is not supported anymore”.',
    'zh-Hans':
      'kubectl 要求用 `--` 把要执行的命令和自己的参数分开，否则拒绝执行：“exec [POD] [COMMAND] is not supported anymore”。',
  },
  docs: ['https://kubernetes.io/docs/reference/kubectl/generated/kubectl_exec/'],
  examples: {
    wrong: [
      { language: 'bash', code: 'kubectl exec web cat /etc/resolv.conf' },
      { language: 'bash', code: 'kubectl exec -it web -c app sh' },
    ],
    right: [{ language: 'bash', code: 'kubectl exec web -- cat /etc/resolv.conf' }],
  },
  *check(invocation, snippet, context) {
    const call = kubectlCall(invocation, context.kubernetes);
    if (call?.verb !== 'exec' || invocation.moreArguments) return;
    const { operands, behindDashes } = call.read;
    const [, second] = operands;
    if (second !== undefined && behindDashes === undefined) {
      yield {
        start: second.start,
        end: second.end,
        message: `Unexpected command \`${second.text}\` of kubectl exec, expected \`--\` in front of it.`,
      };
    } else if (
      snippet.purpose.kind !== 'inline' &&
      behindDashes === undefined &&
      operands.length > 0 &&
      !call.read.flags.some(({ name }) => name === '-f' || name === '--filename')
    ) {
      yield {
        start: invocation.name.start,
        end: operands.at(-1)?.end ?? invocation.name.end,
        message: 'Unexpected kubectl exec without a command, expected `-- command` at its end.',
      };
    }
  },
};
