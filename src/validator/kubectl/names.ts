/** A grammar of names as Kubernetes checks them, with its words for a message. */
export interface NameGrammar {
  readonly pattern: RegExp;
  readonly longest: number;
  readonly words: string;
}

const DNS = '[a-z0-9](?:[-a-z0-9]*[a-z0-9])?';
const QUALIFIED = '(?:[A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]';

/*
 * The grammars of k8s.io/apimachinery/pkg/util/validation; the two are held together by `test/fixtures/validator/kubectl-parsers.json`.
 */

/** IsDNS1123Label */
export const LABEL: NameGrammar = {
  pattern: new RegExp(`^${DNS}$`),
  longest: 63,
  words: 'small letters, digits and `-`, at most 63, the first and last a letter or digit',
};
/** IsDNS1123Subdomain */
export const SUBDOMAIN: NameGrammar = {
  pattern: new RegExp(`^${DNS}(?:\\.${DNS})*$`),
  longest: 253,
  words: 'small letters, digits, `-` and `.`, at most 253, the first and last a letter or digit',
};
/** IsDNS1035Label */
export const SERVICE: NameGrammar = {
  pattern: /^[a-z](?:[-a-z0-9]*[a-z0-9])?$/,
  longest: 63,
  words: 'small letters, digits and `-`, at most 63, the first a letter, the last a letter or digit',
};
/** IsValidPortName */
export const PORT_NAME: NameGrammar = {
  pattern: /^(?=.*[a-z])[a-z0-9](?:-?[a-z0-9])*$/,
  longest: 15,
  words: 'small letters, digits and `-`, at most 15, with at least one letter',
};
/** IsQualifiedName */
export const LABEL_KEY: NameGrammar = {
  pattern: new RegExp(`^(?:(?=.{1,253}/)${DNS}(?:\\.${DNS})*/)?${QUALIFIED}$`),
  longest: 317,
  words:
    'letters, digits, `-`, `_` and `.`, at most 63, with a DNS name and `/` in front at most, as in `app.kubernetes.io/name`',
};
/** IsValidLabelValue */
export const LABEL_VALUE: NameGrammar = {
  pattern: new RegExp(`^(?:${QUALIFIED})?$`),
  longest: 63,
  words: 'at most 63 letters, digits, `-`, `_` and `.`, the first and last a letter or digit',
};

/** Whether a name follows a grammar. */
export function fits(name: string, { pattern, longest }: NameGrammar): boolean {
  return name.length <= longest && pattern.test(name);
}
