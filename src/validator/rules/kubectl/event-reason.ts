import { nearestWord } from '../../cli/suggestion';
import { kubectlCall } from '../../kubectl/call';
import type { InvocationRule } from '../../rule';
import { CONTAINER_REASONS, EVENT_REASONS } from '../../tables/event-reasons';

/** A field selector for an event reason that no component emits. */
export const eventReason: InvocationRule = {
  id: 'kubectl/event-reason',
  target: 'invocation',
  programs: ['kubectl'],
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Event reason that nobody emits', 'zh-Hans': '没有组件会发出的事件原因' },
  rationale: {
    en: 'The command succeeds and prints nothing, which reads like “all is well”. Messages and container states are often mistaken for reasons.',
    'zh-Hans': '命令会成功但什么也不输出，看上去像是“一切正常”。事件消息和容器状态常被误当作事件原因。',
  },
  docs: ['https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/events/event.go'],
  examples: {
    wrong: [
      { language: 'bash', code: 'kubectl get events --field-selector reason=AlreadyPresent -A' },
      { language: 'bash', code: 'kubectl get events --field-selector reason=ImagePullBackOff' },
      { language: 'bash', code: 'kubectl get events --field-selector reason=FailedSchedulin' },
    ],
    right: [{ language: 'bash', code: 'kubectl get events --field-selector type=Warning,reason=FailedScheduling -A' }],
  },
  *check(invocation, _snippet, context) {
    const call = kubectlCall(invocation, context.kubernetes);
    const events = call?.types.some(({ resource }) => resource?.kind === 'Event') === true;
    if (call === undefined || !events) return;
    for (const { name, value, valueWord } of call.read.flags) {
      if (name !== '--field-selector' || value === undefined || valueWord === undefined) continue;
      for (const match of value.matchAll(/(?:^|,)reason(?:==?|!=)([A-Za-z]+)/g)) {
        const reason = match[1] ?? '';
        if (EVENT_REASONS.has(reason)) continue;
        const state = CONTAINER_REASONS[reason];
        const nearest = nearestWord(reason, EVENT_REASONS);
        const more =
          state ?? (nearest === undefined ? 'Expected a reason that a component emits.' : `Expected \`${nearest}\`?`);
        const start = valueWord.start + Math.max(0, valueWord.text.indexOf(reason));
        yield {
          start,
          end: start + reason.length,
          message: `Unexpected event reason \`${reason}\`: no component of Kubernetes emits it, so the command prints nothing. ${more}`,
        };
      }
    }
  },
};
