import { nearestWord } from '../../cli/suggestion';
import { FREE_BLOCKS, NGINX_BLOCKS, NGINX_DIRECTIVES } from './directives';

export interface NginxProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN =
  /\s+|#[^\n]*|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|[;{}]|(?:[^\s;{}"'#\\$]|\\[\s\S]|\$\{\w+\}|\$|(?<=\S)["'#])+|["']/g;

/** What is wrong with an nginx configuration: braces, semicolons, directives in the wrong form or unknown. */
export function nginxProblems(text: string): NginxProblem[] {
  const problems: NginxProblem[] = [];
  const open: { word: Word; name: string }[] = [];
  let words: Word[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const token = { text: match[0], start: match.index, end: match.index + match[0].length };
    if (/^[\s#]/.test(token.text)) continue;
    const free = FREE_BLOCKS.has(open.at(-1)?.name ?? '');
    const [first] = words;
    if (token.text === ';') {
      if (first === undefined) problems.push({ ...place(token), message: 'Unexpected `;` without a directive.' });
      else if (!free) problems.push(...directive(first, words, false));
      words = [];
    } else if (token.text === '{') {
      if (first !== undefined && !free) problems.push(...directive(first, words, true));
      open.push({ word: token, name: first?.text ?? '' });
      words = [];
    } else if (token.text === '}') {
      if (first !== undefined)
        problems.push({
          ...place(words.at(-1) ?? first),
          message: `Unexpected \`}\` behind \`${first.text}\`, expected \`;\` at the end of the directive.`,
        });
      if (open.pop() === undefined) problems.push({ ...place(token), message: 'Unexpected `}` without `{`.' });
      words = [];
    } else words.push(token);
    if (problems.length > 20) return problems;
  }
  const [left] = words;
  if (left !== undefined)
    problems.push({
      ...place(words.at(-1) ?? left),
      message: `Unexpected end behind \`${left.text}\`, expected \`;\`.`,
    });
  for (const { word, name } of open)
    problems.push({ ...place(word), message: `Unexpected end of the file, expected \`}\` for the block \`${name}\`.` });
  return problems;
}

function directive(first: Word, words: readonly Word[], block: boolean): NginxProblem[] {
  const next = words.find((word, index) => index > 0 && NGINX_DIRECTIVES.has(word.text) && word.text.includes('_'));
  if (NGINX_DIRECTIVES.has(first.text) && next !== undefined && !block)
    return [
      {
        ...place(words[words.indexOf(next) - 1] ?? first),
        message: `Unexpected \`${next.text}\` among the values of \`${first.text}\`, expected \`;\` in front of it.`,
      },
    ];
  if (NGINX_BLOCKS.has(first.text)) {
    if (block || /^(?:server|geo|map)$/.test(first.text)) return [];
    return [{ ...place(first), message: `Unexpected \`${first.text}\` without a block, expected \`{\`.` }];
  }
  if (NGINX_DIRECTIVES.has(first.text)) {
    if (block)
      return [
        { ...place(first), message: `Unexpected block of \`${first.text}\`, expected \`;\`: it takes no block.` },
      ];
    return words.length > 1 ||
      /^(?:internal|ip_hash|least_conn|stub_status|break|proxy_pass_request_body|random)$/.test(first.text)
      ? []
      : [{ ...place(first), message: `Unexpected \`${first.text}\` without a value.` }];
  }
  // Modules bring directives of their own; only what is nearly a known one is a mistake.
  const near = nearestWord(first.text, NGINX_DIRECTIVES);
  return near === undefined
    ? []
    : [{ ...place(first), message: `Unexpected directive \`${first.text}\`, expected \`${near}\`.` }];
}

function place({ start, end }: Word): { start: number; end: number } {
  return { start, end };
}
