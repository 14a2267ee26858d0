import type { InvocationRule } from '../../rule';

/** `grep -vc Running`: a count of what is left over, which is 0 as well when there is nothing to count. */
export const invertedCount: InvocationRule = {
  id: 'knowledge/inverted-count',
  target: 'invocation',
  programs: ['grep', 'egrep', 'fgrep'],
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Count that is 0 on empty input', 'zh-Hans': '输入为空时也得到 0 的计数' },
  rationale: {
    en: '`grep -vc` counts the lines that do not match. It prints 0 when all is well, and also when nothing runs at all or the command before it failed.',
    'zh-Hans': '`grep -vc` 统计不匹配的行数。一切正常时输出 0，什么都没有运行、或前面的命令失败时同样输出 0。',
  },
  docs: ['https://www.gnu.org/software/grep/manual/grep.html#General-Output-Control'],
  examples: {
    wrong: [
      { language: 'bash', code: 'kubectl get pods -l app=web --no-headers | grep -vc Running' },
      { language: 'bash', code: 'kubectl get pods -l app=web --no-headers | grep -v -c Running' },
      { language: 'bash', code: 'kubectl get pods -l app=web --no-headers | egrep -cv Running' },
    ],
    right: [
      { language: 'bash', code: 'kubectl get pods -l app=web --no-headers | grep -c Running' },
      { language: 'bash', code: 'kubectl get pods -l app=web --no-headers | grep -v Running' },
    ],
  },
  *check({ args }) {
    const flags = args.filter(({ text }) => /^-[A-Za-z]+$/.test(text) || /^--(?:count|invert-match)$/.test(text));
    const has = (letter: string, long: string) =>
      flags.some(({ text }) => text === long || (!text.startsWith('--') && text.includes(letter)));
    const [first] = flags;
    if (first === undefined || !has('v', '--invert-match') || !has('c', '--count')) return;
    yield {
      start: first.start,
      end: first.end,
      message:
        'Unexpected `grep -v -c`, which prints 0 for empty input too. Expected the lines themselves (`grep -v`), or the number of good ones (`grep -c`) beside the number of all.',
    };
  },
};
