/** The languages whose comments start with `#`, which a translation may translate. */
const HASH_COMMENTS: ReadonlySet<string> = new Set([
  'bash',
  'dockerfile',
  'ini',
  'jq',
  'powershell',
  'promql',
  'rego',
  'toml',
  'yaml',
]);

/** The code of a fence without its comments, trailing spaces and empty lines: what has to be the same in every language. */
export function withoutComments(language: string, code: string): string {
  const words = language === 'yaml' ? YAML_WORDS : WORDS;
  const stripped = HASH_COMMENTS.has(language)
    ? code
        .split('\n')
        .map((line) => withoutHashComment(line, words))
        .join('\n')
    : code;
  return stripped
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}

/** A `#` starts a comment at the start of a word outside quotes. A quote that the line does not close is an apostrophe. */
const WORDS = /\\.|"(?:\\.|[^"\\])*"|'[^']*'|(^|\s)#.*/g;

/** In YAML a quote inside a word is an apostrophe too. */
const YAML_WORDS = /(?<!\w)"(?:\\.|[^"\\])*"|(?<!\w)'[^']*'|(^|\s)#.*/g;

function withoutHashComment(line: string, words: RegExp): string {
  return line.replace(words, (match, before?: string) => (before === undefined ? match : ''));
}
