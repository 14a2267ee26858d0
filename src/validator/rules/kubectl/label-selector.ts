import { kubectlCall } from '../../kubectl/call';
import { selectorProblem } from '../../kubectl/label-selector';
import type { InvocationRule } from '../../rule';

/** A label selector that kubectl or the API server cannot read. */
export const labelSelector: InvocationRule = {
  id: 'kubectl/label-selector',
  target: 'invocation',
  programs: ['kubectl'],
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Label selector that cannot be read', 'zh-Hans': '无法解析的标签选择器' },
  rationale: {
    en: 'kubectl stops with “unable to parse requirement”, or the server refuses the selector.',
    'zh-Hans': 'kubectl 会以 “unable to parse requirement” 终止，或者服务器拒绝该选择器。',
  },
  docs: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors'],
  examples: {
    wrong: [
      { language: 'bash', code: "kubectl get pods -l 'app in web,api'" },
      { language: 'bash', code: 'kubectl get pods -l app=web,' },
      { language: 'bash', code: 'kubectl get pods --selector=app=web/v2' },
      { language: 'bash', code: "kubectl get pods -l 'app=web || tier=front'" },
    ],
    right: [
      { language: 'bash', code: "kubectl get pods -l 'app in (web, api),tier!=back,!canary'" },
      { language: 'bash', code: 'kubectl get nodes -l node-role.kubernetes.io/control-plane=' },
      { language: 'bash', code: 'kubectl get pods -l app.kubernetes.io/name=web,version' },
    ],
  },
  *check(invocation, _snippet, context) {
    const call = kubectlCall(invocation, context.kubernetes);
    for (const { spec, value, valueWord } of call?.read.flags ?? []) {
      if (!spec.names.includes('--selector') || value === undefined || valueWord === undefined) continue;
      // Smart quotes and their like have a rule of their own.
      const problem = /[^\x20-\x7e]/.test(value) ? undefined : selectorProblem(value);
      if (problem === undefined) continue;
      const part = value.slice(problem.start, problem.end);
      const at = valueWord.text.lastIndexOf(part === '' ? value : part);
      const start = at < 0 ? valueWord.start : valueWord.start + at;
      yield { start, end: at < 0 ? valueWord.end : start + Math.max(1, part.length), message: problem.message };
    }
  },
};
