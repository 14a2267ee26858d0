import { hasFlag, kubectlCall } from '../../kubectl/call';
import type { InvocationRule } from '../../rule';

/** Arguments that kubectl refuses together. */
export const kubectlConflictingArguments: InvocationRule = {
  id: 'kubectl/conflicting-arguments',
  target: 'invocation',
  programs: ['kubectl'],
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Arguments that exclude each other', 'zh-Hans': '互相排斥的参数' },
  rationale: {
    en: 'A name cannot be looked up in all namespaces or together with a selector, and `type/name` words cannot be mixed with plain names.',
    'zh-Hans': '不能在所有命名空间里按名称查找，名称不能与选择器同时使用，`type/name` 也不能与普通名称混用。',
  },
  docs: ['https://kubernetes.io/docs/reference/kubectl/'],
  examples: {
    wrong: [
      { language: 'bash', code: 'kubectl get pod web --all-namespaces' },
      { language: 'bash', code: 'kubectl describe pod web -l app=web' },
      { language: 'bash', code: 'kubectl get deployment/web service' },
    ],
    right: [
      { language: 'bash', code: 'kubectl get pods --all-namespaces -l app=web' },
      { language: 'bash', code: 'kubectl get deployment/web service/web' },
    ],
  },
  *check(invocation, _snippet, context) {
    const call = kubectlCall(invocation, context.kubernetes);
    const [first] = call?.names ?? [];
    // Full-width characters have a rule of their own.
    if (
      call === undefined ||
      first === undefined ||
      /[^\x20-\x7e]/.test(first.text) ||
      !/^(?:get|describe|delete|label|annotate|wait)$/.test(call.verb)
    )
      return;
    const place = { start: first.start, end: first.end };
    if (hasFlag(call, '--all-namespaces') && call.verb !== 'wait') {
      yield {
        ...place,
        message: `Unexpected name \`${first.text}\` together with --all-namespaces, expected a namespace (-n) or a selector.`,
      };
    } else if (hasFlag(call, '--selector')) {
      yield {
        ...place,
        message: `Unexpected name \`${first.text}\` together with a selector, expected one of the two.`,
      };
    }
    if (!first.text.includes('/')) return;
    const plain = call.names.find((word) => word.value !== undefined && !word.text.includes('/'));
    if (plain !== undefined)
      yield {
        start: plain.start,
        end: plain.end,
        message: `Unexpected \`${plain.text}\` behind \`${first.text}\`, expected every argument in the form type/name.`,
      };
  },
};
