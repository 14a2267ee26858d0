import { type LanguageChecker, remarksResult } from '../../language-checker';
import { filledText, withoutHoles } from '../holes';
import { loadJq, lookAt } from './compile';
import { jqRemarks, jqSyntax } from './syntax';

/** jq programs, compiled by jq itself and never run. */
export const jqChecker: LanguageChecker = {
  languages: ['jq'],
  rules: [jqSyntax],
  prepare: loadJq,
  prepareSnippet: (snippet) => lookAt(filledText(snippet)),
  check(snippet) {
    return remarksResult(
      withoutHoles(
        snippet,
        [...jqRemarks(snippet)].map((remark) => ({ rule: jqSyntax.id, ...remark })),
      ),
    );
  },
};
