/** What is not right about a regular expression of Prometheus, which are those of RE2: https://github.com/google/re2/wiki/Syntax */
export function regularExpressionProblem(literal: string): string | undefined {
  const pattern = contentOf(literal);
  if (pattern.includes('$(') || pattern.includes('{{')) return undefined;
  const refused = /\(\?(?:[=!]|<[=!])/.exec(pattern)?.[0] ?? /(?<!\\)(?:\\\\)*(\\[1-9])/.exec(pattern)?.[1];
  if (refused !== undefined)
    return `Unexpected \`${refused}\` in a regular expression, which Prometheus does not have: no lookaround, no backreferences.`;
  try {
    new RegExp(asJavaScript(pattern));
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*: /s, '') : String(error);
    return `Unexpected regular expression \`${pattern}\`: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}.`;
  }
}

/** The text of a string literal; in back-quotes it stands as it is. */
function contentOf(literal: string): string {
  const inner = literal.slice(1, -1);
  return literal.startsWith('`') ? inner : inner.replace(/\\([\\"'])/g, '$1');
}

/** JavaScript has the syntax of RE2 but for named groups and flags inside the pattern. */
function asJavaScript(pattern: string): string {
  return pattern
    .replace(/\(\?P</g, '(?<')
    .replace(/\(\?[imsU-]+:/g, '(?:')
    .replace(/\(\?[imsU-]+\)/g, '');
}
