import type { InvocationRule } from '../../rule';

const VERSION_3: Readonly<Record<string, string>> = {
  d: "yq 'del(.path)'",
  delete: "yq 'del(.path)'",
  r: "yq '.path'",
  read: "yq '.path'",
  w: 'yq \'.path = "value"\'',
  write: 'yq \'.path = "value"\'',
  m: "yq eval-all 'select(fileIndex == 0) * select(fileIndex == 1)'",
  merge: "yq eval-all 'select(fileIndex == 0) * select(fileIndex == 1)'",
  v: "yq 'true'",
  validate: "yq 'true'",
  p: 'yq \'{"path": .}\'',
  prefix: 'yq \'{"path": .}\'',
  n: 'yq -n \'.path = "value"\'',
  new: 'yq -n \'.path = "value"\'',
};

/** `yq d - status`: the commands of yq 3, which version 4 replaced by expressions. */
export const yqVersion3: InvocationRule = {
  id: 'knowledge/yq-version-3',
  target: 'invocation',
  programs: ['yq'],
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Syntax of yq version 3', 'zh-Hans': 'yq 3 的旧语法' },
  rationale: {
    en: 'yq 4 (December 2020) has expressions in place of the commands `r`, `w`, `d` and `m`; with the old ones it only fails.',
    'zh-Hans': 'yq 4（2020 年 12 月）用表达式取代了 `r`、`w`、`d`、`m` 等命令，旧写法只会报错。',
  },
  docs: ['https://mikefarah.gitbook.io/yq/upgrading-from-v3'],
  examples: {
    wrong: [{ language: 'bash', code: 'kubectl get deploy web -o yaml | yq d - status' }],
    right: [{ language: 'bash', code: "kubectl get deploy web -o yaml | yq 'del(.status)'" }],
  },
  *check({ args }) {
    const operands = args.filter(({ text }) => !/^-./.test(text));
    const [first, second] = operands;
    const replacement = first?.text === first?.value ? VERSION_3[first?.value ?? ''] : undefined;
    if (first === undefined || replacement === undefined || second === undefined) return;
    yield {
      start: first.start,
      end: first.end,
      message: `Unexpected command \`${first.text}\` of yq 3, expected an expression of yq 4, for example \`${replacement}\`.`,
    };
  },
};
