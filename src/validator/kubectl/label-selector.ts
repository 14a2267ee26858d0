/** What is wrong with a label selector, with offsets of its text. */
export interface SelectorProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

const NAME = /^[A-Za-z0-9](?:[\w.-]{0,61}[A-Za-z0-9])?$/;
const PREFIX = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;

/**
 * The first mistake of a label selector such as `app=web,tier in (front, back),!canary`, or nothing. The grammar is that of `labels.Parse` in
 * https://github.com/kubernetes/kubernetes/blob/v1.36.3/staging/src/k8s.io/apimachinery/pkg/labels/selector.go
 */
export function selectorProblem(selector: string): SelectorProblem | undefined {
  for (const { text, start } of requirements(selector)) {
    const message = requirementProblem(text);
    if (message !== undefined) return { start, end: start + Math.max(1, text.length), message };
  }
  return undefined;
}

/** The parts between commas that stand in no brackets, without the blanks around them. */
function requirements(selector: string): { text: string; start: number }[] {
  if (selector.trim() === '') return [];
  const parts = [...selector.matchAll(/(?:[^,(]|\([^)]*\)?)+|(?<=,)(?=,|$)|^(?=,)/g)];
  return parts.map((match) => {
    const blanks = /^\s*/.exec(match[0])?.[0].length ?? 0;
    return { text: match[0].trim(), start: match.index + blanks };
  });
}

function requirementProblem(text: string): string | undefined {
  if (text === '') return 'Unexpected comma in the label selector, expected a requirement on both sides of it.';
  const set = /^(\S+)\s+(in|notin)\s*(.*)$/s.exec(text);
  if (set !== null) {
    const [, key = '', operator = '', list = ''] = set;
    if (!/^\(.*\)$/s.test(list))
      return `Unexpected \`${text}\`, expected a list in brackets: \`${key} ${operator} (a, b)\`.`;
    return keyProblem(key) ?? firstValueProblem(list.slice(1, -1).split(','));
  }
  const compared = /^(.*?)\s*(==|!=|=|>|<)\s*(.*)$/s.exec(text);
  if (compared !== null) return keyProblem(compared[1] ?? '') ?? valueProblem(compared[3] ?? '');
  return keyProblem(text.replace(/^!\s*/, ''));
}

function keyProblem(key: string): string | undefined {
  const slash = key.indexOf('/');
  const isRight = NAME.test(key.slice(slash + 1)) && (slash < 0 || PREFIX.test(key.slice(0, slash)));
  return isRight
    ? undefined
    : `Unexpected label key \`${key}\`, expected letters, digits, \`-\`, \`_\` and \`.\`, with a DNS name and \`/\` in front at most, as in \`app.kubernetes.io/name\`.`;
}

function firstValueProblem(values: readonly string[]): string | undefined {
  return values.map((value) => valueProblem(value.trim())).find((problem) => problem !== undefined);
}

function valueProblem(value: string): string | undefined {
  return value === '' || NAME.test(value)
    ? undefined
    : `Unexpected label value \`${value}\`, expected at most 63 letters, digits, \`-\`, \`_\` and \`.\`; several values are \`key in (a, b)\`.`;
}
