import type { RuleDescription } from '../../rule';

export const excerptPath: RuleDescription = {
  id: 'manifest/excerpt-path',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Excerpt of something that does not exist', 'zh-Hans': '节选的位置不存在' },
  rationale: {
    en: 'The words `k8s=Pod.spec.containers[]` behind the language say where an excerpt belongs; without a right path it cannot be checked.',
    'zh-Hans': '语言名后的 `k8s=Pod.spec.containers[]` 说明节选所在的位置；路径有误就无法检查。',
  },
  docs: [],
  examples: {
    wrong: [
      { language: 'yaml', code: 'name: web', meta: 'k8s=Pod.spec.container[]' },
      { language: 'yaml', code: 'name: web', meta: 'k8s=Pods.spec' },
    ],
    right: [{ language: 'yaml', code: 'name: web', meta: 'k8s=Pod.spec.containers[]' }],
  },
};
