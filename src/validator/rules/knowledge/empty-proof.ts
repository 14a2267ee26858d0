import type { InvocationRule } from '../../rule';

/** Flags of grep in one word: `-vc`, `-cv`, `-Evc`. */
const FLAGS = /^-[A-Za-z]+$/;

/** `grep -vc 'OK'` as a proof that nothing is wrong: without any input it prints 0 as well. */
export const emptyProof: InvocationRule = {
  id: 'knowledge/empty-proof',
  target: 'invocation',
  programs: ['grep', 'egrep', 'fgrep'],
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Count of bad lines as a proof of health', 'zh-Hans': '用坏行的个数证明正常' },
  rationale: {
    en: '`grep -vc` counts the lines that do not fit. Empty input has none, so 0 also stands for a test that never ran.',
    'zh-Hans': '`grep -vc` 统计不匹配的行数。输入为空时结果也是 0，测试根本没有运行时看起来同样正常。',
  },
  docs: ['https://www.gnu.org/software/grep/manual/grep.html#General-Output-Control'],
  examples: {
    wrong: [
      { language: 'bash', code: "kubectl logs -l app=dns-test --tail=12 | grep -vc 'status: NOERROR'" },
      { language: 'bash', code: 'kubectl get pods --no-headers | grep -v -c Running' },
    ],
    right: [
      {
        language: 'bash',
        code: "kubectl logs -l app=dns-test --tail=12 | awk '/status: NOERROR/ { good++ } END { print good + 0, NR - good }'",
      },
      { language: 'bash', code: 'kubectl get pods --no-headers | grep -c Running' },
    ],
  },
  *check({ args, name }) {
    const given = new Set(args.filter(({ text }) => FLAGS.test(text)).flatMap(({ text }) => [...text.slice(1)]));
    const long = new Set(args.map(({ text }) => text));
    const inverted = given.has('v') || long.has('--invert-match');
    const counted = given.has('c') || long.has('--count');
    if (!inverted || !counted) return;
    yield {
      start: name.start,
      end: name.end,
      message: `Unexpected count of the lines that do not fit: \`${name.text}\` prints 0 for empty input, too. Expected the number of good lines beside that of bad ones, for example by awk.`,
    };
  },
};
