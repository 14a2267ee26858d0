import type { RuleDescription } from '../../rule';

export const regoSyntax: RuleDescription = {
  id: 'rego/syntax',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Rego that does not parse', 'zh-Hans': '无法解析的 Rego' },
  rationale: {
    en: 'Gatekeeper refuses the template, and no policy of it is in force.',
    'zh-Hans': 'Gatekeeper 会拒绝该模板，其中的策略都不会生效。',
  },
  docs: ['https://www.openpolicyagent.org/docs/policy-reference#grammar'],
  examples: {
    wrong: [
      {
        language: 'rego',
        code: 'package policy\n\nviolation[{"msg": msg}] {\n  msg := sprintf("bad image %v", [input.image])',
      },
      { language: 'rego', code: 'package policy\n\nallow if {\n  input.user ==\n}' },
    ],
    right: [
      {
        language: 'rego',
        code: 'package policy\n\nviolation[{"msg": msg}] {\n  container := input.review.object.spec.containers[_]\n  not startswith(container.image, "registry.example.com/")\n  msg := sprintf("bad image %v", [container.image])\n}',
      },
      {
        language: 'rego',
        code: 'package policy\n\nimport rego.v1\n\ndeny contains msg if {\n  some container in input.containers\n  not allowed(container.image)\n  msg := "bad image"\n}\n\nallowed(image) if startswith(image, "registry.example.com/")',
      },
    ],
  },
};

export const regoUnknownFunction: RuleDescription = {
  id: 'rego/unknown-function',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Function that OPA does not have', 'zh-Hans': 'OPA 没有的函数' },
  rationale: {
    en: 'The module does not compile, so no policy of it is in force.',
    'zh-Hans': '模块无法编译，其中的策略都不会生效。',
  },
  docs: ['https://www.openpolicyagent.org/docs/policy-reference#built-in-functions'],
  examples: {
    wrong: [
      { language: 'rego', code: 'package policy\n\nallow {\n  startwith(input.image, "registry.example.com/")\n}' },
    ],
    right: [
      { language: 'rego', code: 'package policy\n\nallow {\n  startswith(input.image, "registry.example.com/")\n}' },
    ],
  },
};
