interface Equivalent {
  readonly operator: RegExp;
  readonly shown: RegExp;
  readonly reason: string;
}

/** Mutants that are not broken, and why: what an operator cannot see by itself. */
const EQUIVALENTS: readonly Equivalent[] = [
  { operator: /^wrong type$/, shown: /^port: many$/, reason: 'a probe or Service may name a port' },
  { operator: /^misspell a field$/, shown: /^(?:- )?\w+:\s*(?:\||>)/, reason: 'a free-form key of a ConfigMap' },
  {
    operator: /^unset guard dropped$/,
    shown: /\brm -rf? "\$\w+"$/,
    reason: 'rm refuses an empty name, so nothing is lost',
  },
];

/** A parameter that the block itself sets to a text without blanks needs no quotes. */
function setToOneWord(shown: string, text: string): boolean {
  const names = [...shown.matchAll(/(?<![\w"'])\$([A-Z_]+)\b(?!")/g)].map((match) => match[1] ?? '');
  return names.length > 0 && names.every((name) => new RegExp(`^${name}=["']?[\\w./:-]+["']?$`, 'm').test(text));
}

/** Why a surviving mutant is no defect, or nothing. */
export function equivalentReason(operator: string, shown: string, text: string): string | undefined {
  if (operator === 'unquote a parameter' && setToOneWord(shown, text)) return 'the block sets it to one word';
  return EQUIVALENTS.find((one) => one.operator.test(operator) && one.shown.test(shown))?.reason;
}
