export interface TemplateProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** The functions of Go's text/template, and those that kubectl or docker add. */
const FUNCTIONS = new Set(
  'and or not len index slice print printf println html js call urlquery eq ne lt le gt ge exists base64decode json join lower upper split title pad truncate range true false nil'.split(
    ' ',
  ),
);
const BLOCKS = new Set(['if', 'range', 'with', 'define', 'block']);
const TOKEN =
  /"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)+'|\.?[A-Za-z_$][\w]*(?:\.[A-Za-z_]\w*)*|\.[A-Za-z_]\w*|\.|[-+]?\d[\w.]*|:=|=|\||\(|\)|,|\s+|[\s\S]/g;

/** What is wrong with a Go template as kubectl and docker take it: actions, blocks and their ends, functions, brackets. */
export function templateProblems(text: string): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const open: { start: number; end: number; word: string }[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf('{{', at);
    const stray = text.slice(at, start < 0 ? undefined : start).indexOf('}}');
    if (stray >= 0)
      problems.push({
        start: at + stray,
        end: at + stray + 2,
        message: 'Unexpected `}}` without `{{` in front of it.',
      });
    if (start < 0) break;
    const end = endOfAction(text, start + 2);
    if (end < 0) {
      problems.push({ start, end: start + 2, message: 'Unexpected end of the template, expected `}}` for this `{{`.' });
      break;
    }
    action(text, start + 2, end, open, problems);
    at = end + 2;
  }
  for (const { start, end, word } of open)
    problems.push({
      start,
      end,
      message: `Unexpected end of the template, expected \`{{end}}\` for this \`${word}\`.`,
    });
  return problems;
}

function endOfAction(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"' || character === '`') {
      const pattern = character === '"' ? /"(?:[^"\\\n]|\\.)*"/y : /`[^`]*`/y;
      pattern.lastIndex = at;
      const quoted = pattern.exec(text)?.[0];
      if (quoted === undefined) return text.indexOf('}}', at);
      at += quoted.length - 1;
    } else if (text.startsWith('}}', at)) return at;
    else if (text.startsWith('{{', at)) return -1;
  }
  return -1;
}

function action(
  text: string,
  from: number,
  to: number,
  open: { start: number; end: number; word: string }[],
  problems: TemplateProblem[],
): void {
  const inner = text
    .slice(from, to)
    .replace(/^-(?=\s)/, ' ')
    .replace(/(?<=\s)-$/, ' ');
  if (/^\s*\/\*[\s\S]*\*\/\s*$/.test(inner)) return;
  const tokens = [...inner.matchAll(TOKEN)]
    .filter((match) => match[0].trim() !== '')
    .map((match) => ({ text: match[0], start: from + match.index, end: from + match.index + match[0].length }));
  const [first] = tokens;
  if (first === undefined) {
    problems.push({
      start: from - 2,
      end: to + 2,
      message: 'Unexpected empty action, expected for example `{{.metadata.name}}`.',
    });
    return;
  }
  if (BLOCKS.has(first.text)) {
    open.push({ start: first.start, end: first.end, word: first.text });
    if (tokens.length === 1)
      problems.push({ start: first.start, end: first.end, message: `Unexpected \`${first.text}\` without a value.` });
  } else if (first.text === 'end' || first.text === 'else') {
    const block = first.text === 'end' ? open.pop() : open.at(-1);
    if (block === undefined)
      problems.push({
        start: first.start,
        end: first.end,
        message: `Unexpected \`${first.text}\` without \`if\`, \`range\` or \`with\`.`,
      });
  }
  brackets(tokens, problems);
  words(tokens, problems);
}

type Token = { readonly text: string; readonly start: number; readonly end: number };

function brackets(tokens: readonly Token[], problems: TemplateProblem[]): void {
  const open: Token[] = [];
  for (const token of tokens) {
    if (token.text === '(') open.push(token);
    if (token.text === ')' && open.pop() === undefined)
      problems.push({ start: token.start, end: token.end, message: 'Unexpected `)` without `(`.' });
  }
  for (const token of open)
    problems.push({ start: token.start, end: token.end, message: 'Unexpected end of the action, expected `)`.' });
}

const KEYWORDS = new Set([
  'if',
  'range',
  'with',
  'define',
  'block',
  'end',
  'else',
  'template',
  'break',
  'continue',
  'nil',
]);

function words(tokens: readonly Token[], problems: TemplateProblem[]): void {
  for (const [index, { text, start, end }] of tokens.entries()) {
    if (/^[A-Za-z_]\w*$/.test(text)) {
      if (KEYWORDS.has(text) || FUNCTIONS.has(text)) continue;
      problems.push({
        start,
        end,
        message: `Unexpected function \`${text}\`, expected a field with a dot (\`.${text}\`) or a function that kubectl has.`,
      });
    } else if (!/^(?:["'`.$(),|=]|:=|[-+]?\d|\.?[A-Za-z_$])/.test(text) || (text === "'" && index >= 0))
      problems.push({ start, end, message: `Unexpected \`${text}\` in an action.` });
  }
}
