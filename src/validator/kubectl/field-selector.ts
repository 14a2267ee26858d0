import type { SelectorProblem } from './label-selector';

/** One comparison of a field selector, with offsets of the selector's text. */
export interface FieldTerm {
  readonly field: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a field selector such as `spec.nodeName=node-1,status.phase!=Succeeded` as `fields.ParseSelector` of k8s.io/apimachinery/pkg/fields
 * does: terms between commas, empty ones left out, and in values a backslash in front of `,`, `=` and itself.
 */
export function fieldTerms(selector: string): FieldTerm[] {
  return splitTerms(selector).flatMap(({ text, start }) => {
    const match = /^(.*?)(?:!=|==|=)(.*)$/s.exec(text);
    const term = { field: match?.[1] ?? text, value: match?.[2] ?? '', start, end: start + text.length };
    return text === '' ? [] : [term];
  });
}

/** The first thing that the parser refuses, or nothing. Whether the server selects by a field is another question. */
export function fieldSelectorProblem(selector: string): SelectorProblem | undefined {
  for (const { text, start } of splitTerms(selector)) {
    if (text === '') continue;
    const place = { start, end: start + Math.max(1, text.length) };
    const value = /(?:!=|==|=)(.*)$/s.exec(text.replace(/^(?:(?!!=|=).)*/s, ''))?.[1];
    if (value === undefined)
      return {
        ...place,
        message: `Unexpected \`${text}\` in a field selector, expected \`field=value\` or \`field!=value\`.`,
      };
    const rest = value.replace(/\\[\\,=]/g, '');
    if (/[\\,=]/.test(rest))
      return {
        ...place,
        message: `Unexpected value \`${value}\` in a field selector, expected \`\\\` in front of \`,\`, \`=\` and \`\\\` only.`,
      };
  }
  return undefined;
}

function splitTerms(selector: string): { text: string; start: number }[] {
  const terms: { text: string; start: number }[] = [];
  let start = 0;
  for (let at = 0; at < selector.length; at += 1) {
    if (selector[at] === '\\') at += 1;
    else if (selector[at] === ',') {
      terms.push({ text: selector.slice(start, at), start });
      start = at + 1;
    }
  }
  return [...terms, { text: selector.slice(start), start }];
}
