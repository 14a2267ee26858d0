import type { Mutant } from './operator';

interface Equivalent {
  readonly operator: RegExp;
  readonly shown: RegExp;
  readonly reason: string;
}

/** Mutants that are not broken, and why: what an operator cannot see by itself. */
const EQUIVALENTS: readonly Equivalent[] = [
  { operator: /^wrong type$/, shown: /^port: many$/, reason: 'a probe or Service may name a port' },
  { operator: /^misspell a field$/, shown: /^(?:- )?\w+:\s*(?:\||>)/, reason: 'a free-form key of a ConfigMap' },
];

/** Why a surviving mutant is no defect, or nothing. */
export function equivalentReason(
  operator: string,
  _language: string,
  shown: string,
  _text: string,
  _mutant: Mutant,
): string | undefined {
  return EQUIVALENTS.find((one) => one.operator.test(operator) && one.shown.test(shown))?.reason;
}
