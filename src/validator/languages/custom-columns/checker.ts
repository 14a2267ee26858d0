import type { Remark } from '../../finding';
import { type LanguageChecker, remarksResult } from '../../language-checker';
import { loadSchemas, schemas } from '../../manifests/schema/load';
import type { RuleDescription } from '../../rule';
import { filledText, withoutHoles } from '../holes';
import { type JsonPathProblem, type JsonPathTemplate, parseJsonPath } from '../jsonpath/parse';
import { fieldRemarks, templateUnknownField } from '../jsonpath/unknown-field';

const customColumns: RuleDescription = {
  id: 'custom-columns/syntax',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Columns that kubectl refuses', 'zh-Hans': 'kubectl 会拒绝的自定义列' },
  rationale: {
    en: 'Each column is `TITLE:.path`, divided by commas, so that no path holds one; the path starts at one object, also in a list.',
    'zh-Hans': '每一列写作 `TITLE:.path`，以逗号分隔，因此路径里不能有逗号；即使输出列表，路径也从单个对象开始。',
  },
  docs: ['https://kubernetes.io/docs/reference/kubectl/#custom-columns'],
  examples: {
    wrong: [
      { language: 'bash', code: 'kubectl get pods -o custom-columns=NAME.metadata.name' },
      {
        language: 'bash',
        code: "kubectl get pods -o custom-columns='NAME:.metadata.name,TWO:.spec.containers[0,1].name'",
      },
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
    const { purpose } = snippet;
    for (const { problems, paths } of readColumns(filledText(snippet))) {
      for (const problem of problems) remarks.push({ rule: customColumns.id, ...problem });
      if (problems.length > 0 || purpose.kind !== 'template' || purpose.resource === undefined) continue;
      for (const path of paths)
        for (const remark of fieldRemarks(path, purpose.resource, false, schemas()))
          remarks.push({ ...remark, rule: templateUnknownField.id });
    }
    return remarksResult(withoutHoles(snippet, remarks));
  },
};

/** What kubectl refuses in a specification of columns: see `test/fixtures/validator/kubectl-parsers.json`. */
export function columnProblems(text: string): readonly JsonPathProblem[] {
  return readColumns(text).flatMap(({ problems }) => problems);
}

type Column = Pick<JsonPathTemplate, 'problems' | 'paths'>;

/** kubectl splits at every comma, also at those in brackets, and puts the braces and the first dot of a path in by itself. */
function readColumns(text: string): Column[] {
  if (text === '')
    return [
      { problems: [problem(0, 1, 'Unexpected end, expected columns such as `NAME:.metadata.name`.')], paths: [] },
    ];
  let start = 0;
  return text.split(',').map((column) => {
    const own = readColumn(column, start);
    start += column.length + 1;
    return own;
  });
}

function readColumn(column: string, start: number): Column {
  const colon = column.indexOf(':');
  if (colon < 0)
    return {
      problems: [problem(start, start + column.length, `Unexpected column \`${column}\`, expected \`TITLE:.path\`.`)],
      paths: [],
    };
  const path = column.slice(colon + 1);
  if (path === '') return { problems: [], paths: [] };
  const match = /^\{\.?([^{}]+)\}$|^\.?([^{}]+)$/.exec(path);
  const inner = match?.[1] ?? match?.[2];
  const at = start + colon + 1;
  if (inner === undefined)
    return {
      problems: [
        problem(at, at + path.length, `Unexpected path \`${path}\`, expected one path such as \`.metadata.name\`.`),
      ],
      paths: [],
    };
  const { problems, paths } = parseJsonPath(`{.${inner}}`);
  const shift = at + path.indexOf(inner) - 2;
  const moved = <Place extends { start: number; end: number }>(place: Place): Place => ({
    ...place,
    start: Math.max(at, place.start + shift),
    end: place.end + shift,
  });
  return { problems: problems.map(moved), paths: paths.map((steps) => steps.map(moved)) };
}

function problem(start: number, end: number, message: string): JsonPathProblem {
  return { start, end: Math.max(end, start + 1), message };
}
