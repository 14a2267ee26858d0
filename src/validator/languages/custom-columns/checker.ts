import type { Remark } from '../../finding';
import { type LanguageChecker, remarksResult } from '../../language-checker';
import { loadSchemas, schemas } from '../../manifests/schema/load';
import type { RuleDescription } from '../../rule';
import { filledText, withoutHoles } from '../holes';
import { parseJsonPath } from '../jsonpath/parse';
import { fieldRemarks, templateUnknownField } from '../jsonpath/unknown-field';

const customColumns: RuleDescription = {
  id: 'custom-columns/syntax',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Columns that kubectl refuses', 'zh-Hans': 'kubectl 会拒绝的自定义列' },
  rationale: {
    en: 'Each column is `TITLE:.path`, divided by commas without blanks; the path starts at one object, also in a list.',
    'zh-Hans': '每一列写作 `TITLE:.path`，以逗号分隔且不含空格；即使输出列表，路径也从单个对象开始。',
  },
  docs: ['https://kubernetes.io/docs/reference/kubectl/#custom-columns'],
  examples: {
    wrong: [
      { language: 'bash', code: 'kubectl get pods -o custom-columns=NAME.metadata.name' },
      { language: 'bash', code: "kubectl get pods -o custom-columns='NAME:.metadata.name,NODE:'" },
    ],
    right: [
      {
        language: 'bash',
        code: "kubectl get pods -o custom-columns='NAME:.metadata.name,IMAGES:.spec.containers[*].image'",
      },
    ],
  },
};

/** `-o custom-columns=TITLE:.path,…` */
export const customColumnsChecker: LanguageChecker = {
  languages: ['custom-columns'],
  rules: [customColumns],
  async prepare() {
    await loadSchemas();
  },
  check(snippet) {
    const remarks: Remark[] = [];
    const report = (start: number, end: number, message: string): void => {
      remarks.push({ rule: customColumns.id, start, end: Math.max(end, start + 1), message });
    };
    for (const { text, start } of columns(filledText(snippet))) {
      const colon = text.indexOf(':');
      if (colon <= 0 || colon === text.length - 1) {
        report(start, start + text.length, `Unexpected column \`${text}\`, expected \`TITLE:.path\`.`);
        continue;
      }
      const own = text.slice(colon + 1);
      const { problems, paths } = parseJsonPath(
        own.includes('{') ? own : `{${own.startsWith('.') || own.startsWith('[') ? own : `.${own}`}}`,
      );
      const shift = start + colon + 1 - (own.includes('{') ? 0 : own.startsWith('.') || own.startsWith('[') ? 1 : 2);
      for (const problem of problems) report(problem.start + shift, problem.end + shift, problem.message);
      const { purpose } = snippet;
      if (problems.length > 0 || purpose.kind !== 'template' || purpose.resource === undefined) continue;
      for (const path of paths)
        for (const remark of fieldRemarks(path, purpose.resource, false, schemas()))
          remarks.push({
            ...remark,
            rule: templateUnknownField.id,
            start: remark.start + shift,
            end: remark.end + shift,
          });
    }
    return remarksResult(withoutHoles(snippet, remarks));
  },
};

/** Commas inside brackets and quotes belong to a path. */
function columns(text: string): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const character = text[at];
    if (character === '[' || character === '(') depth += 1;
    else if (character === ']' || character === ')') depth -= 1;
    else if (character === '\\') at += 1;
    else if (at === text.length || (character === ',' && depth <= 0)) {
      parts.push({ text: text.slice(start, at), start });
      start = at + 1;
    }
  }
  return parts;
}
