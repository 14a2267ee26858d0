import type { Remark } from '../../finding';
import { couldNotCheck, type LanguageChecker, remarksResult } from '../../language-checker';
import { withoutHoles } from '../holes';
import { isYamlTemplate } from './documents';
import { duplicateKeyRemarks, yamlDuplicateKey } from './duplicate-key';
import { syntaxRemarks, yamlSyntax } from './syntax';
import { tabRemarks, yamlTab } from './tab';

/** YAML as such: whether it parses, and whether each key stands once. What it means is the business of the manifests. */
export const yamlChecker: LanguageChecker = {
  languages: ['yaml'],
  rules: [yamlSyntax, yamlDuplicateKey, yamlTab],
  check(snippet) {
    if (isYamlTemplate(snippet))
      return couldNotCheck('a template (Helm or the like): it is YAML only when it is rendered');
    const remarks: Remark[] = [];
    for (const remark of syntaxRemarks(snippet)) remarks.push({ rule: yamlSyntax.id, ...remark });
    for (const remark of tabRemarks(snippet)) remarks.push({ rule: yamlTab.id, ...remark });
    for (const remark of duplicateKeyRemarks(snippet)) remarks.push({ rule: yamlDuplicateKey.id, ...remark });
    return remarksResult(withoutHoles(snippet, remarks));
  },
};
