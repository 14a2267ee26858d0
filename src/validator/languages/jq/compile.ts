import { complaint, exitStatus } from './engine';

const known = new Map<string, JqProblem | undefined>();

/** Builtins of jq 1.7 and 1.8 that the embedded jq does not have yet. */
const PRELUDE = [
  'toarray',
  'trim',
  'ltrim',
  'rtrim',
  'have_decnum',
  'have_literal_numbers',
  'abs',
  'trimstr(a)',
  'add(f)',
  'pick(a)',
  'debug(a)',
  'scan(a; b)',
  'splits(a; b)',
  'limit(a; b)',
  'skip(a; b)',
  'ltrimstr(a)',
  'getpath(a)',
  'paths(a)',
  'strflocaltime(a)',
]
  .map((name) => `def ${name}: .;`)
  .join(' ');

/** What is wrong with a program, and where. */
export interface JqProblem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** What jq says against a program that was looked at before; undefined where it compiles. */
export function jqProblem(program: string): JqProblem | undefined {
  return known.get(program);
}

/** Compiles a program, which is never run, and keeps the answer. What compiles costs a millisecond. */
export async function lookAt(program: string): Promise<void> {
  if (known.has(program) || program.length > LONGEST_PROGRAM) return;
  // A bracket that closes too much would end the frame around the program, and what follows would run.
  const stray = strayBracket(program);
  if (stray !== undefined) {
    known.set(program, { message: 'a closing bracket without its opening one', ...stray });
    return;
  }
  // The program reaches jq as a C string, which a NUL would cut off; no program of a page holds a control character.
  const control = /(?![\n\t\r])\p{Cc}/u.exec(program);
  if (control !== null) {
    known.set(program, { message: 'a control character', start: control.index, end: control.index + 1 });
    return;
  }
  const wrapped = wrap(program);
  if ((await exitStatus(wrapped)) !== COMPILE_ERROR) {
    known.set(program, undefined);
    return;
  }
  const message = (await complaint(wrapped)) ?? 'jq cannot compile it';
  known.set(program, { message, ...(await errorPlace(program)) });
}

/** In UTF-16 units. A longer program is not checked: it would not fit on the stack of the WebAssembly module. */
export const LONGEST_PROGRAM = 8_000;

/** The exit status of jq for a program that it cannot compile. */
const COMPILE_ERROR = 3;

function wrap(program: string): string {
  const variables = [...new Set(program.match(/\$(?!ENV\b|__)[A-Za-z_]\w*/g) ?? [])];
  const bound = variables.map((name) => `null as ${name} | `).join('');
  return `${PRELUDE} ${bound}if false then (${program}\n) else empty end`;
}

const TOKEN = /"(?:[^"\\]|\\.)*"?|#[^\n]*|[A-Za-z_$@.]\w*(?:::\w+)*|\d[\d.]*|\s+|[|/+*<>=!?]{1,3}|./gs;

function strayBracket(program: string): { start: number; end: number } | undefined {
  let depth = 0;
  for (const match of program.matchAll(TOKEN)) {
    if (match[0] === '(' || match[0] === '[' || match[0] === '{') depth += 1;
    if (match[0] === ')' || match[0] === ']' || match[0] === '}') depth -= 1;
    if (depth < 0) return { start: match.index, end: match.index + 1 };
  }
  return undefined;
}

/** Where a program that does not compile goes wrong: the first token after which no continuation can help. */
async function errorPlace(program: string): Promise<{ start: number; end: number }> {
  const tokens = [...program.matchAll(TOKEN)].filter((match) => match[0].trim() !== '' && !match[0].startsWith('#'));
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const match = tokens[middle];
    const prefix = program.slice(0, (match?.index ?? 0) + (match?.[0].length ?? 0));
    if (await incomplete(prefix)) low = middle + 1;
    else high = middle;
  }
  const token = tokens[low];
  const start = token?.index ?? 0;
  return { start, end: start + (token?.[0].length ?? 1) };
}

/** Whether jq complains only about the end of a beginning of a program. */
async function incomplete(prefix: string): Promise<boolean> {
  const message = await complaint(`if false then (${prefix}`);
  return message === undefined || !/^syntax error/.test(message) || /unexpected (?:\$end|end of file)/.test(message);
}
