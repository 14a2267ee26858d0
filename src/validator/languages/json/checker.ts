import type { Remark } from '../../finding';
import { type LanguageChecker, remarksResult } from '../../language-checker';
import { withoutHoles } from '../holes';
import { jsonDuplicateKey, jsonDuplicateKeyRemarks } from './duplicate-key';
import { jsonSyntax, jsonSyntaxRemarks } from './syntax';

/** JSON as such, strict; `jsonc` may have comments and commas behind the last entry. */
export const jsonChecker: LanguageChecker = {
  languages: ['json', 'jsonc'],
  rules: [jsonSyntax, jsonDuplicateKey],
  check(snippet) {
    const remarks: Remark[] = [];
    for (const remark of jsonSyntaxRemarks(snippet)) remarks.push({ rule: jsonSyntax.id, ...remark });
    for (const remark of jsonDuplicateKeyRemarks(snippet)) remarks.push({ rule: jsonDuplicateKey.id, ...remark });
    return remarksResult(withoutHoles(snippet, remarks));
  },
};
