import type { ScriptRule } from '../../rule';

/** The block does not parse. Where it holds another language or output, the rules about those say it better. */
export const shellSyntax: ScriptRule = {
  id: 'shell/syntax',
  target: 'script',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Shell that does not parse', 'zh-Hans': '无法解析的 Shell' },
  rationale: {
    en: 'A shell refuses the block, or waits for a quote that never comes, and an interactive shell may already have run the lines before.',
    'zh-Hans': 'Shell 会拒绝执行，或一直等待缺失的引号；而在交互式 Shell 中，前面的几行可能已经执行了。',
  },
  docs: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html'],
  examples: {
    wrong: [
      { language: 'bash', code: "kubectl get pods -o jsonpath='{.items[*].metadata.name}" },
      { language: 'bash', code: 'if kubectl get ns demo; then\n  kubectl get pods -n demo' },
    ],
    right: [{ language: 'bash', code: "kubectl get pods -o jsonpath='{.items[*].metadata.name}'" }],
  },
  *check(script) {
    const problem = script.problems[0];
    if (problem === undefined) return;
    const start = Math.min(problem.offset, Math.max(0, script.text.length - 1));
    yield {
      start,
      end: start + 1,
      message: messageOf(problem.message),
    };
  },
};

/** The parser's words, made plainer where a quote is missing, which is the commonest mistake. */
function messageOf(problem: string): string {
  const quote = /^unterminated (single|double) quote$/.exec(problem)?.[1];
  return quote === undefined
    ? `Unexpected shell syntax: ${problem}. Expected a command that a shell can parse.`
    : `Unexpected ${quote} quote without its partner, expected as many opening as closing ones.`;
}
