import { type LanguageChecker, remarksResult } from '../../language-checker';
import type { RuleDescription } from '../../rule';
import { filledText, withoutHoles } from '../holes';
import { templateProblems } from './parse';

const goTemplate: RuleDescription = {
  id: 'go-template/syntax',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Go template that does not parse', 'zh-Hans': '无法解析的 Go 模板' },
  rationale: {
    en: 'kubectl and docker print a template error. Each `range`, `if` and `with` needs its `end`, and a field its dot.',
    'zh-Hans': 'kubectl 和 docker 会输出模板错误。每个 `range`、`if`、`with` 都要有 `end`，字段前要有点号。',
  },
  docs: ['https://pkg.go.dev/text/template'],
  examples: {
    wrong: [
      { language: 'bash', code: 'kubectl get pods -o go-template=\'{{range .items}}{{.metadata.name}}{{"\\n"}}\'' },
      { language: 'bash', code: "docker inspect web --format '{{ .State.Status }'" },
    ],
    right: [
      {
        language: 'bash',
        code: 'kubectl get pods -o go-template=\'{{range .items}}{{.metadata.name}}{{"\\n"}}{{end}}\'',
      },
      { language: 'bash', code: "docker inspect web --format '{{ .State.Status }}'" },
    ],
  },
};

/** Templates of `-o go-template` and of docker's `--format`. */
export const goTemplateChecker: LanguageChecker = {
  languages: ['go-template'],
  rules: [goTemplate],
  check(snippet) {
    const { purpose } = snippet;
    // A fence holds templates of Alertmanager and the like too, whose functions differ.
    const dialect = purpose.kind !== 'template' ? 'any' : purpose.of;
    const problems = templateProblems(filledText(snippet), dialect ?? 'docker');
    return remarksResult(
      withoutHoles(
        snippet,
        problems.map((problem) => ({ rule: goTemplate.id, ...problem })),
      ),
    );
  },
};
