import type { Invocation } from '../invocation';
import { wordText } from '../word';
import type { Found } from './found';

/** How many words an option of jq 1.8 takes behind it. */
const JQ_OPTION_WORDS: Readonly<Record<string, number>> = {
  '--arg': 2,
  '--argjson': 2,
  '--slurpfile': 2,
  '--rawfile': 2,
  '--indent': 1,
  '-L': 1,
  '--library-path': 1,
};

/** The program of a jq call, unless it is read from a file. */
export function jqProgram({ args }: Invocation, script: string): Found | undefined {
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index];
    if (word === undefined) return undefined;
    if (/^(?:-[a-zA-Z]*f|--from-file)$/.test(word.text)) return undefined;
    if (word.text.startsWith('-') && word.text !== '-') index += JQ_OPTION_WORDS[word.text] ?? 0;
    else {
      const { pieces, holes } = wordText(word, script);
      return { pieces, holes, language: 'jq', purpose: { kind: 'program', of: 'jq' } };
    }
  }
  return undefined;
}

/** The expression of a yq version 4 call. */
export function yqProgram({ args }: Invocation, script: string): Found | undefined {
  const operands = args.filter((word) => !word.text.startsWith('-') || word.text === '-');
  const expression = /^(?:e|ea|eval|eval-all)$/.test(operands[0]?.text ?? '') ? operands[1] : operands[0];
  if (expression === undefined || /^[\w./-]+\.(?:ya?ml|json)$/.test(expression.text) || expression.text === '-')
    return undefined;
  const { pieces, holes } = wordText(expression, script);
  return { pieces, holes, language: 'yq', purpose: { kind: 'program', of: 'yq' } };
}
