import type { RuleDescription } from '../../rule';

export const jsonPathSyntax: RuleDescription = {
  id: 'jsonpath/syntax',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'JSONPath that kubectl refuses', 'zh-Hans': 'kubectl 会拒绝的 JSONPath' },
  rationale: {
    en: 'kubectl has a dialect of its own, with braces, `range` and `end`, and without regular expressions and `&&`: what works elsewhere is an error here.',
    'zh-Hans':
      'kubectl 的 JSONPath 是自有方言：使用花括号、`range` 与 `end`，不支持正则表达式和 `&&`；别处可用的写法在这里会报错。',
  },
  docs: ['https://kubernetes.io/docs/reference/kubectl/jsonpath/'],
  examples: {
    wrong: [
      { language: 'bash', code: "kubectl get pods -o jsonpath='{.items[*].metadata.name'" },
      {
        language: 'bash',
        code: 'kubectl get pods -o jsonpath=\'{.items[?(@.status.phase=~"Pend.*")].metadata.name}\'',
      },
    ],
    right: [
      { language: 'bash', code: 'kubectl get pods -o jsonpath=\'{range .items[*]}{.metadata.name}{"\\n"}{end}\'' },
      {
        language: 'bash',
        code: "kubectl get nodes -o jsonpath='{.items[*].metadata.labels.kubernetes\\.io/hostname}'",
      },
    ],
  },
};

export const jsonPathOpenRange: RuleDescription = {
  id: 'jsonpath/open-range',
  severity: 'error',
  scope: 'anywhere',
  name: { en: '`range` without its `end`', 'zh-Hans': '缺少 `end` 的 `range`' },
  rationale: {
    en: 'kubectl says nothing: it prints what follows for each item, and once more for the whole list, where most fields are empty.',
    'zh-Hans': 'kubectl 不会报错：它对每一项输出后面的内容，再对整个列表输出一遍，而那一遍里大多数字段都是空的。',
  },
  docs: ['https://kubernetes.io/docs/reference/kubectl/jsonpath/'],
  examples: {
    wrong: [{ language: 'bash', code: 'kubectl get pods -o jsonpath=\'{range .items[*]}{.metadata.name}{"\\n"}\'' }],
    right: [
      { language: 'bash', code: 'kubectl get pods -o jsonpath=\'{range .items[*]}{.metadata.name}{"\\n"}{end}\'' },
    ],
  },
};
