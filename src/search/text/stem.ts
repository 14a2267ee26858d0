const PLAIN_WORD = /^[a-z]{4,}$/;

/** Endings that change no subject: pulled, pulling and pulls are one word. The first that fits is taken. */
const ENDINGS: readonly (readonly [ending: string, replacement: string, shortestStem: number])[] = [
  ['ies', 'y', 2],
  ['sses', 'ss', 2],
  ['ches', 'ch', 2],
  ['shes', 'sh', 2],
  ['xes', 'x', 2],
  ['ing', '', 3],
  ['ied', 'y', 2],
  ['ed', '', 3],
  ['s', '', 3],
];
const NOT_PLURAL = /(?:ss|us|is)$/;
const DOUBLED = /([bdgmnprt])\1$/;

/** The stem of a lower-case English word; anything else, for example `x509` or `hosts.toml`, stays as it is. */
export function stem(word: string): string {
  if (!PLAIN_WORD.test(word)) return word;
  return dropFinalE(dropEnding(word));
}

function dropEnding(word: string): string {
  for (const [ending, replacement, shortest] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < shortest) continue;
    if (ending === 's' && NOT_PLURAL.test(word)) return word;
    const rest = word.slice(0, -ending.length) + replacement;
    return ending === 'ing' || ending === 'ed' ? rest.replace(DOUBLED, '$1') : rest;
  }
  return word;
}

function dropFinalE(word: string): string {
  return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
}
