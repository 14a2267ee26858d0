import type { MarkdownRule } from '../../rule';

/** The pipeline itself raises it, once it knows which waivers were used. */
export const markdownWaiver: MarkdownRule = {
  id: 'markdown/waiver',
  target: 'markdown',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Waiver that is wrong or not needed', 'zh-Hans': '错误或多余的豁免' },
  rationale: {
    en: 'A waiver without a reason hides a defect, and one that nothing needs hides the next defect.',
    'zh-Hans': '没有理由的豁免会掩盖缺陷；不再需要的豁免会掩盖下一个缺陷。',
  },
  docs: [],
  examples: {
    wrong: [
      { language: 'bash', meta: 'waive="shell/syntax"', code: 'kubectl get pods' },
      { language: 'bash', meta: 'waive="shell/syntax: shown on purpose"', code: 'kubectl get pods' },
      { language: 'bash', meta: 'waive="shell/no-such-rule: shown on purpose"', code: 'kubectl get pods' },
    ],
    right: [{ language: 'bash', meta: 'waive="shell/syntax: the unclosed quote is the subject"', code: "echo 'open" }],
  },
  *check() {},
};
