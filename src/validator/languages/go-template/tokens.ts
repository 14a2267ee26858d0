/** A piece of an action. `space` stands between words; `bad` ends the reading with its message. */
export interface Token {
  readonly kind:
    | 'word'
    | 'field'
    | 'dot'
    | 'variable'
    | 'number'
    | 'character'
    | 'string'
    | 'space'
    | 'pipe'
    | 'declare'
    | 'assign'
    | 'comma'
    | '('
    | ')'
    | 'end of action'
    | 'bad';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly message?: string;
}

const WORD = /[\p{L}\p{Nd}_]/u;
const NUMBER =
  /^[-+]?(?:0[xX][\da-fA-F_]*(?:\.[\da-fA-F_]*)?(?:[pP][-+]?[\d_]*)?|0[oO][0-7_]*|0[bB][01_]*|[\d_]*(?:\.[\d_]*)?(?:[eE][-+]?[\d_]*)?)i?/;
const VALID_NUMBER =
  /^[-+]?(?:0[xX]_?[\da-fA-F]+(?:_[\da-fA-F]+)*|0[oO]_?[0-7]+(?:_[0-7]+)*|0[bB]_?[01]+(?:_[01]+)*|(?:\d+(?:_\d+)*)?(?:\.(?:\d+(?:_\d+)*)?)?(?:[eE][-+]?\d+)?i?)$/;
const ESCAPES = /^(?:[^\\\n]|\\(?:[abfnrtv\\]|[0-7]{3}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}))*$/u;

/** The tokens of the action behind `{{` at an offset, up to its `}}`, as text/template of Go divides them. */
export function actionTokens(text: string, from: number): Token[] {
  const tokens: Token[] = [];
  let at = from;
  let depth = 0;
  const add = (kind: Token['kind'], end: number, message?: string): void => {
    tokens.push({ kind, text: text.slice(at, end), start: at, end, ...(message !== undefined && { message }) });
    at = end;
  };
  for (;;) {
    const last = tokens.at(-1);
    if (last?.kind === 'bad' || last?.kind === 'end of action') return tokens;
    const character = text[at];
    const close = /^(?:[ \t\r\n]-)?\}\}/.exec(text.slice(at, at + 4))?.[0];
    if (close !== undefined) {
      if (depth > 0) add('bad', at + close.length, 'Unexpected end of the action, expected `)`.');
      else add('end of action', at + close.length);
    } else if (character === undefined) {
      add('bad', text.length, 'Unexpected end of the template, expected `}}` for this `{{`.');
    } else if (/[ \t\r\n]/.test(character)) {
      let end = at + 1;
      while (/[ \t\r\n]/.test(text[end] ?? '') && !/^[ \t\r\n]-\}\}/.test(text.slice(end, end + 4))) end += 1;
      add('space', end);
    } else if (character === ':') {
      if (text[at + 1] === '=') add('declare', at + 2);
      else add('bad', at + 1, 'Unexpected `:`, expected `:=`.');
    } else if (character === '=') add('assign', at + 1);
    else if (character === '|') add('pipe', at + 1);
    else if (character === ',') add('comma', at + 1);
    else if (character === '(') {
      depth += 1;
      add('(', at + 1);
    } else if (character === ')') {
      depth -= 1;
      if (depth < 0) add('bad', at + 1, 'Unexpected `)` without `(`.');
      else add(')', at + 1);
    } else if (character === '"' || character === '`' || character === "'") quoted(text, at, character, add);
    else if (character === '.' && !/\d/.test(text[at + 1] ?? '')) named(text, at, at + 1, add);
    else if (character === '$') named(text, at, at + 1, add);
    else if (/[-+.\d]/.test(character)) number(text, at, add);
    else if (WORD.test(character)) named(text, at, at, add);
    else add('bad', at + 1, `Unexpected \`${character}\` in an action.`);
  }
}

type Add = (kind: Token['kind'], end: number, message?: string) => void;

function quoted(text: string, at: number, quote: string, add: Add): void {
  const pattern = quote === '`' ? /`[^`]*`/y : quote === '"' ? /"(?:[^"\\\n]|\\[^\n])*"/y : /'(?:[^'\\\n]|\\[^\n])*'/y;
  pattern.lastIndex = at;
  const whole = pattern.exec(text)?.[0];
  if (whole === undefined) {
    add('bad', at + 1, 'Unexpected end of a text, expected its closing quote.');
    return;
  }
  const inner = whole.slice(1, -1);
  const escapes = inner.replaceAll(`\\${quote}`, 'x');
  const right = quote === '`' || (ESCAPES.test(escapes) && (quote === '"' || oneCharacter(escapes)));
  const end = at + whole.length;
  if (!right)
    add(
      'bad',
      end,
      `Unexpected text \`${whole}\`, expected ${quote === "'" ? 'one character in these quotes' : 'escapes that Go has'}.`,
    );
  else add(quote === "'" ? 'character' : 'string', end);
}

function oneCharacter(inner: string): boolean {
  return /^(?:[^\\]|\\(?:.|[0-7]{3}|x..|u.{4}|U.{8}))$/su.test(inner);
}

/** A word, a field or a variable, which something has to end. */
function named(text: string, at: number, from: number, add: Add): void {
  let end = from;
  while (WORD.test(text[end] ?? '')) end += 1;
  const next = text[end];
  const ended = next === undefined || /[ \t\r\n.,|:)(]/.test(next) || text.startsWith('}}', end);
  if (!ended) {
    const word = text.slice(at, end);
    add(
      'bad',
      end + 1,
      `Unexpected \`${next}\` behind \`${word}\`, expected a blank, or \`index\` for a key with such a character.`,
    );
  } else if (text[at] === '.') add(end === from ? 'dot' : 'field', end);
  else add(text[at] === '$' ? 'variable' : 'word', end);
}

function number(text: string, at: number, add: Add): void {
  const whole = NUMBER.exec(text.slice(at))?.[0] ?? '';
  const end = at + Math.max(1, whole.length);
  const valid = VALID_NUMBER.test(whole) && /\d/.test(whole) && !WORD.test(text[end] ?? '');
  if (valid) add('number', end);
  else add('bad', end, `Unexpected number \`${text.slice(at, end)}\`.`);
}
