import { couldNotCheck, type LanguageChecker, remarksResult } from '../../language-checker';
import { filledText, withoutHoles } from '../holes';
import { LONGEST_PROGRAM, lookAt } from './compile';
import { loadJq } from './engine';
import { jqRemarks, jqSyntax } from './syntax';

/** jq programs, compiled by jq itself and never run. */
export const jqChecker: LanguageChecker = {
  languages: ['jq'],
  rules: [jqSyntax],
  prepare: loadJq,
  prepareSnippet: (snippet) => lookAt(filledText(snippet)),
  check(snippet) {
    if (filledText(snippet).length > LONGEST_PROGRAM)
      return couldNotCheck(`a program of more than ${LONGEST_PROGRAM} characters`);
    return remarksResult(
      withoutHoles(
        snippet,
        [...jqRemarks(snippet)].map((remark) => ({ rule: jqSyntax.id, ...remark })),
      ),
    );
  },
};
