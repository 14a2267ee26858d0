/** Words in angle brackets that tools print or that are markup, so that they are no placeholders for the reader to fill in. */
const NOT_FOR_THE_READER = new Set([
  'none',
  'unknown',
  'pending',
  'nil',
  'invalid',
  'unset',
  'no',
  'html',
  'body',
  'head',
  'title',
  'pre',
  'a',
  'p',
  'br',
  'hr',
  'div',
  'span',
]);

const SINGLE_WORDS =
  'name|names|namespace|ns|pod|node|container|image|ip|host|hostname|port|user|username|password|passwd|token|secret|key|id|url|domain|registry|tag|version|region|cluster|context|service|svc|deployment|file|path|dir|value|email|address|command|cmd|pvc|pv|label|type|resource|release|chart|img';

const PLACEHOLDER = new RegExp(
  `<\\s*(?:(?:your|my|the)[-_ ]?[a-z]|[A-Za-z]+(?:[-_ ][A-Za-z0-9]+)+|(?:${SINGLE_WORDS})|[A-Z][A-Z0-9_]+)[\\w. -]*\\s*>`,
  'gi',
);
const HAN_PLACEHOLDER = /<\s*[\w -]*\p{Script=Han}[\p{Script=Han}\w -]*\s*>/gu;

export interface Placeholder {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Text in angle brackets that a reader is meant to replace, as in `<pod-name>`. */
export function findPlaceholders(text: string): Placeholder[] {
  return (
    [...text.matchAll(PLACEHOLDER), ...text.matchAll(HAN_PLACEHOLDER)]
      // `(?<name>…)` and `(?P<name>…)` are named groups of a regular expression, `\k<name>` repeats one.
      .filter((match) => !/(?:\(\?P?|\\[kg])$/.test(text.slice(Math.max(0, match.index - 3), match.index)))
      .filter((match) => !NOT_FOR_THE_READER.has(match[0].slice(1, -1).trim().toLowerCase()))
      .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
  );
}

/** A variable name that says the same as a placeholder: `<pod-name>` is `POD_NAME`. */
export function variableFor(placeholder: string): string {
  const name = placeholder
    .replace(/[<>]/g, '')
    .trim()
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase();
  return /^[A-Z]/.test(name) ? name : 'VALUE';
}
