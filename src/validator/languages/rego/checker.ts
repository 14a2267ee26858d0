import { nearestWord } from '../../cli/suggestion';
import type { Remark } from '../../finding';
import { type LanguageChecker, remarksResult } from '../../language-checker';
import builtins from '../../tables/data/rego-builtins.json';
import { filledText, withoutHoles } from '../holes';
import { parseRego, type RegoModule } from './parse';
import { regoSyntax, regoUnknownFunction } from './rules';
import { RegoError } from './tokens';

const BUILTINS: ReadonlySet<string> = new Set(builtins.names);

/** Rego as OPA and Gatekeeper read it, version 0 and 1: its syntax and the functions it calls, not its types. */
export const regoChecker: LanguageChecker = {
  languages: ['rego'],
  rules: [regoSyntax, regoUnknownFunction],
  check(snippet) {
    return remarksResult(withoutHoles(snippet, remarksOf(filledText(snippet))));
  },
};

function remarksOf(text: string): Remark[] {
  try {
    return unknownFunctions(parseRego(text));
  } catch (error) {
    if (!(error instanceof RegoError)) throw error;
    const start = Math.min(error.start, Math.max(0, text.length - 1));
    return [
      { rule: regoSyntax.id, start, end: Math.max(start + 1, error.end), message: `Unexpected ${error.message}.` },
    ];
  }
}

function unknownFunctions({ calls, defined }: RegoModule): Remark[] {
  return calls.flatMap(({ name, start, end }) => {
    const root = name.split('.')[0] ?? name;
    if (BUILTINS.has(name) || defined.has(root) || root === 'data' || root === 'input') return [];
    const near = nearestWord(name, [...BUILTINS, ...defined]);
    const message = `Unexpected function \`${name}\`, expected ${near === undefined ? 'one that OPA has or that the module defines' : `\`${near}\``}.`;
    return [{ rule: regoUnknownFunction.id, start, end, message }];
  });
}
