import type { Remark } from '../../finding';
import { type LanguageChecker, remarksResult } from '../../language-checker';
import { loadSchemas, schemas } from '../../manifests/schema/load';
import { filledText, withoutHoles } from '../holes';
import { parseJsonPath } from './parse';
import { jsonPathOpenRange, jsonPathSyntax } from './syntax';
import { fieldRemarks, templateUnknownField } from './unknown-field';

/** JSONPath templates of kubectl: their syntax, and their paths through the schema of the resource. */
export const jsonPathChecker: LanguageChecker = {
  languages: ['jsonpath'],
  rules: [jsonPathSyntax, jsonPathOpenRange, templateUnknownField],
  async prepare() {
    await loadSchemas();
  },
  check(snippet) {
    const { problems, open, paths } = parseJsonPath(filledText(snippet));
    const remarks: Remark[] = problems.map((problem) => ({ rule: jsonPathSyntax.id, ...problem }));
    for (const range of open) remarks.push({ rule: jsonPathOpenRange.id, ...range });
    const { purpose } = snippet;
    if (problems.length === 0 && purpose.kind === 'template' && purpose.resource !== undefined) {
      for (const path of paths)
        for (const remark of fieldRemarks(path, purpose.resource, purpose.list === true, schemas()))
          remarks.push({ rule: templateUnknownField.id, ...remark });
    }
    return remarksResult(withoutHoles(snippet, remarks));
  },
};
