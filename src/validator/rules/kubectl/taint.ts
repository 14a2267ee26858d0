import { nearestWord } from '../../cli/suggestion';
import { kubectlCall } from '../../kubectl/call';
import type { InvocationRule } from '../../rule';

const EFFECTS = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];

/** `kubectl taint nodes node-1 key=value:NoSchedul`: an effect that does not exist. */
export const kubectlTaint: InvocationRule = {
  id: 'kubectl/taint',
  target: 'invocation',
  programs: ['kubectl'],
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Taint that kubectl refuses', 'zh-Hans': 'kubectl 不接受的污点' },
  rationale: {
    en: 'A taint is `KEY=VALUE:EFFECT`, and one to remove is `KEY-` or `KEY:EFFECT-`. There are three effects.',
    'zh-Hans': '污点写作 `KEY=VALUE:EFFECT`；删除时写 `KEY-` 或 `KEY:EFFECT-`。effect 只有三种。',
  },
  docs: ['https://kubernetes.io/docs/reference/kubectl/generated/kubectl_taint/'],
  examples: {
    wrong: [
      { language: 'bash', code: 'kubectl taint nodes node-1 dedicated=gpu:NoSchedul' },
      { language: 'bash', code: 'kubectl taint nodes node-1 dedicated=gpu' },
    ],
    right: [
      { language: 'bash', code: 'kubectl taint nodes node-1 dedicated=gpu:NoSchedule' },
      { language: 'bash', code: 'kubectl taint nodes --all node-role.kubernetes.io/control-plane-' },
    ],
  },
  *check(invocation, _snippet, context) {
    const call = kubectlCall(invocation, context.kubernetes);
    if (call?.verb !== 'taint') return;
    for (const { value, start, end } of call.read.operands.slice(1)) {
      if (value === undefined || !/[=:-]/.test(value)) continue;
      const [, effect] = /:([^:-]*)-?$/.exec(value) ?? [];
      if (effect !== undefined && !EFFECTS.includes(effect)) {
        const meant = nearestWord(effect, EFFECTS);
        const list = meant === undefined ? `one of ${EFFECTS.join(', ')}` : `\`${meant}\``;
        yield { start, end, message: `Unexpected effect \`${effect}\` of a taint, expected ${list}.` };
      } else if (effect === undefined && value.includes('=') && !value.endsWith('-')) {
        yield {
          start,
          end,
          message: `Unexpected taint \`${value}\` without an effect, expected \`${value}:NoSchedule\`.`,
        };
      }
    }
  },
};
