import {
  commandCalls,
  type Region,
  readShell,
  regionKindAt,
  type ShellScript,
  shellRegions,
  TOOLS_WITH_TABLES,
} from '../../shell';
import { resourceOf } from '../tables/kubernetes-resources';
import { eachMatch, type Mutant, misspelt, type Operator, replaced, spread } from './operator';

const SHELL = ['shell'];
const MOST = 3;

interface Read {
  readonly text: string;
  readonly script: ShellScript;
  readonly regions: readonly Region[];
}

function operator(id: string, mutants: (read: Read) => Iterable<Mutant>): Operator {
  return {
    id,
    languages: SHELL,
    mutants(text) {
      const script = readShell(text);
      return mutants({ text, script, regions: shellRegions(script) });
    },
  };
}

/** Mutants at matches that lie in code, not in comments, strings or here-documents. */
function inCode(
  { text, regions }: Read,
  pattern: RegExp,
  change: (match: RegExpExecArray) => string | undefined,
): Mutant[] {
  const matches = [...text.matchAll(pattern)].filter((match) => regionKindAt(regions, match.index) === 'code');
  return spread(matches, MOST).flatMap((match) => {
    const by = change(match);
    return by === undefined ? [] : [replaced(text, match.index, match.index + match[0].length, by)];
  });
}

function calls({ script }: Read, programs: RegExp) {
  return script.commands
    .flatMap((command) => commandCalls(command).invocations)
    .filter(({ program }) => programs.test(program));
}

const TOOLS = anyOf(['kubectl', ...TOOLS_WITH_TABLES.filter((tool) => tool !== 'openssl' && tool !== 'yq')]);
/** Flags whose value is a name, which may happen to be that of a resource. */
const TAKES_NAME = /^(?:-[cnl]|--container|--namespace|--selector|--context)$/;
const WITH_COMMANDS =
  /^(?:kubectl|helm|docker|crictl|ctr|nerdctl|minikube|kind|etcdctl|skopeo|crane|systemctl|kubeadm|containerd|trivy|timedatectl)$/;

function anyOf(names: readonly string[]): RegExp {
  return new RegExp(`^(?:${names.map((name) => name.replaceAll('.', '\\.')).join('|')})$`);
}

export const SHELL_OPERATORS: readonly Operator[] = [
  operator('drop a quote', ({ text, regions }) =>
    spread(
      regions.filter(({ kind }) => kind === 'single' || kind === 'double'),
      MOST,
    ).map(({ start }) => replaced(text, start, start + 1, '')),
  ),
  operator('double a quote', ({ text, regions }) =>
    spread(
      regions.filter(({ kind }) => kind === 'single' || kind === 'double'),
      MOST,
    ).map(({ start }) => replaced(text, start, start, text[start] ?? '')),
  ),
  operator('drop a bracket', (read) => inCode(read, /(?<=\$\([^()]*)\)|(?<=\$\{[^{}]*)\}/g, () => '')),
  operator('misspell a flag', (read) =>
    spread(
      calls(read, TOOLS).flatMap(({ args }) => args.filter(({ text }) => /^--[a-z-]{4,}/.test(text))),
      MOST,
    ).map(({ text, start }) => {
      const name = /^--[a-z-]+/.exec(text)?.[0] ?? '';
      return replaced(read.text, start, start + name.length, `--${misspelt(name.slice(2))}`);
    }),
  ),
  operator('invent a flag', (read) =>
    spread(calls(read, TOOLS), 2).map(({ name, args }) =>
      insertAfter(read.text, (args[0] ?? name).end, ' --frobnicate'),
    ),
  ),
  operator('misspell a subcommand', (read) =>
    spread(
      calls(read, WITH_COMMANDS)
        .flatMap(({ args }) => args.slice(0, 1))
        .filter(({ text }) => /^[a-z-]{3,}$/.test(text)),
      MOST,
    ).map(({ text, start, end }) => replaced(read.text, start, end, misspelt(text))),
  ),
  operator('invent a subcommand', (read) =>
    spread(calls(read, WITH_COMMANDS), 2).map(({ name }) => insertAfter(read.text, name.end, ' frobnicate')),
  ),
  operator('misspell a program', (read) =>
    spread(calls(read, WITH_COMMANDS), 2).map(({ name }) =>
      replaced(read.text, name.start, name.end, misspelt(name.text)),
    ),
  ),
  operator('misspell a resource', (read) =>
    spread(
      calls(read, /^kubectl$/).flatMap(({ args }) =>
        args
          .filter(({ text }, index) => /^[a-z]{4,}$/.test(text) && !TAKES_NAME.test(args[index - 1]?.text ?? ''))
          .filter(({ text }) => resourceOf(text) !== undefined)
          .slice(0, 1),
      ),
      MOST,
    )
      .filter(({ text }) => resourceOf(misspelt(text)) === undefined)
      .map(({ text, start, end }) => replaced(read.text, start, end, misspelt(text))),
  ),
  operator('placeholder for a parameter', ({ text }) => eachMatch(text, /"\$[A-Z][A-Z_]*"/g, MOST, () => '<pod-name>')),
  operator('unquote a parameter', (read) =>
    eachMatch(read.text, /(?<=[ =])"(\$[A-Z][A-Z_]*)"(?=\s|$)/g, MOST, (match) => match[1]),
  ),
  operator('unset guard dropped', ({ text }) =>
    eachMatch(text, /\$\{(\w+):\?[^}]*\}/g, MOST, (match) => `$${match[1]}`),
  ),
  operator('unguarded removal', (read) =>
    spread(calls(read, /^rm$/), 2).map(({ name, command }) =>
      replaced(read.text, name.start, command.end, 'rm -rf "$TARGET"/*'),
    ),
  ),
  operator('misspell a jq builtin', (read) =>
    inPrograms(
      read,
      /^jq$/,
      /\b(?:select|map|contains|to_entries|from_entries|length|keys|split|join|test|capture|sort_by|group_by|any|all)\b(?!:)/g,
      (match) => misspelt(match[0]),
    ),
  ),
  operator('drop a bracket of a jq program', (read) => inPrograms(read, /^jq$/, /[)\]}](?=[^)\]}]*$)/g, () => '')),
  operator('drop a bracket of JSONPath', (read) => inTemplates(read, /\}(?=[^}]*$)/g, () => '')),
  operator('misspell a JSONPath field', (read) =>
    inTemplates(read, /(?<=\.)(?:metadata|status|spec|items|conditions|containers|containerStatuses)\b/g, (match) =>
      misspelt(match[0]),
    ),
  ),
  operator('broken label selector', (read) =>
    spread(
      calls(read, /^kubectl$/).flatMap(({ args }) =>
        args.filter(
          ({ text }, index) =>
            /^(?:-l|--selector)$/.test(args[index - 1]?.text ?? '') && /^['"]?[\w./-]+=[\w.-]+['"]?$/.test(text),
        ),
      ),
      MOST,
    ).map(({ text, start, end }) =>
      replaced(read.text, start, end, `${text.replace(/['"]$/, '')},,x${/['"]$/.exec(text)?.[0] ?? ''}`),
    ),
  ),
  operator('unknown parameter', ({ text }) => eachMatch(text, /"\$([A-Z][A-Z_]*)"/g, 2, () => '"$FROBNICATE"')),
  operator('full-width hyphen', (read) => inCode(read, / -(?=[a-zA-Z-])/g, () => ' －')),
  operator('smart quote', ({ text, regions }) =>
    spread(
      regions.filter(({ kind }) => kind === 'double'),
      MOST,
    ).map(({ start }) => replaced(text, start, start + 1, '“')),
  ),
  operator('no-break space', (read) => inCode(read, /(?<=\S) (?=\S)/g, () => '\u00a0')),
  operator('zero-width space', (read) => inCode(read, /(?<=[a-z]{2})(?=[a-z]{2})/g, () => '\u200b')),
  operator('prompt', ({ text, script }) =>
    spread(
      script.commands.filter(({ start }) => start === 0 || text[start - 1] === '\n'),
      1,
    ).map(({ start }) => replaced(text, start, start, '$ ')),
  ),
  operator('output', ({ text }) => [
    { text: `${text.trimEnd()}\nError from server (NotFound): pods "web" not found\n`, offset: text.length },
    {
      text: `${text.trimEnd()}\nNAME   READY   STATUS    RESTARTS   AGE\nweb    1/1     Running   0          5m\n`,
      offset: text.length,
    },
  ]),
  operator('drop the end of a here-document', ({ text }) =>
    eachMatch(text, /\n(?:EOF|END|YAML)(?=\n|$)/g, 1, () => '\n'),
  ),
  operator('blank behind a continuation', (read) => eachMatch(read.text, /\\(?=\n)/g, 2, () => '\\ ')),
  operator('pipe into nothing', ({ text }) =>
    [{ text: `${text.trimEnd()} |\n`, offset: text.length }].filter(
      () => !/(?:^|\n)[ \t]*#[^\n]*$|(?:EOF|END)\s*$/.test(text.trimEnd()),
    ),
  ),
  operator('drop a keyword', (read) => inCode(read, /(?<=^|[\s;])(?:done|then|fi|do|esac)(?=[\s;]|$)/g, () => '')),
  operator('drop the dashes of exec', (read) =>
    calls(read, /^kubectl$/)
      .filter(({ args }) => args.some(({ text }) => text === 'exec'))
      .flatMap(({ args }) => args.filter(({ text }) => text === '--'))
      .slice(0, 2)
      .map(({ start, end }) => replaced(read.text, start, end + 1, '')),
  ),
  operator('misspell an output format', (read) =>
    eachMatch(read.text, /(?<=\bkubectl\b[^\n|;]* -o )(?:yaml|json|wide|name)\b/g, 2, (match) => misspelt(match[0])),
  ),
  operator('misspell a format of crictl', (read) =>
    eachMatch(read.text, /(?<=\bcrictl\b[^\n|;]* (?:-o|--output)[ =])(?:json|yaml|table)\b/g, 2, (match) =>
      misspelt(match[0]),
    ),
  ),
  operator('misspell a format of jq', (read) =>
    inPrograms(read, /^jq$/, /(?<=@)(?:base64d|base64|tsv|csv|uri|json|text|sh)\b/g, (match) => misspelt(match[0])),
  ),
  operator('unquote a program', (read) =>
    spread(
      calls(read, /^jq$/).flatMap(({ args }) => args.filter(({ text }) => /^'\.[\w.]*\[\][\w.[\]]*'$/.test(text))),
      2,
    ).map(({ text, start, end }) => replaced(read.text, start, end, text.slice(1, -1))),
  ),
  operator('hyphen between ports', (read) =>
    calls(read, /^kubectl$/)
      .filter(({ args }) => args.some(({ text }) => text === 'port-forward'))
      .flatMap(({ args }) => args.filter(({ text }) => /^\d+:\d+$/.test(text)))
      .map(({ text, start, end }) => replaced(read.text, start, end, text.replace(':', '-'))),
  ),
  operator('misspell a taint effect', (read) =>
    inCode(read, /(?<=\btaint\b[^\n;|]*:)(?:NoSchedule|PreferNoSchedule|NoExecute)\b/g, (match) => misspelt(match[0])),
  ),
  operator('removed flag', (read) =>
    calls(read, /^kubectl$/)
      .filter(({ args }) => args[0]?.text === 'get')
      .slice(0, 1)
      .map(({ args, name }) => insertAfter(read.text, (args[0] ?? name).end, ' --export')),
  ),
  operator('flag without its value', (read) =>
    spread(
      calls(read, /^kubectl$/).flatMap(({ args }) =>
        args.filter(
          ({ text }, index) =>
            /^(?:-n|-o|-l|--namespace|--output)$/.test(text) && args[index + 1]?.text.startsWith('-') === false,
        ),
      ),
      2,
    ).flatMap(({ end }) => {
      const value = /^ +(?:"[^"]*"|'[^']*'|[^\s|;&)]+)/.exec(read.text.slice(end))?.[0];
      return value === undefined ? [] : [replaced(read.text, end, end + value.length, '')];
    }),
  ),
  operator('event reason that nobody emits', ({ text }) =>
    eachMatch(text, /(?<=reason=)[A-Z][A-Za-z]+/g, 1, (match) => misspelt(match[0])),
  ),
];

function insertAfter(text: string, offset: number, added: string): Mutant {
  return replaced(text, offset, offset, added);
}

/** Mutants inside the single-quoted programs that some tools are given. */
function inPrograms(
  read: Read,
  programs: RegExp,
  pattern: RegExp,
  change: (match: RegExpExecArray) => string | undefined,
): Mutant[] {
  const words = calls(read, programs).flatMap(({ args }) => args.filter(({ text }) => /^'[^']*'$/.test(text)));
  return spread(words, MOST).flatMap(({ text, start }) => within(read.text, text, start, pattern, change));
}

/** Mutants inside the JSONPath that kubectl prints by. */
function inTemplates(read: Read, pattern: RegExp, change: (match: RegExpExecArray) => string | undefined): Mutant[] {
  const words = calls(read, /^kubectl$/).flatMap(({ args }) => args.filter(({ text }) => /jsonpath=/.test(text)));
  return spread(words, MOST).flatMap(({ text, start }) => within(read.text, text, start, pattern, change));
}

function within(
  all: string,
  part: string,
  start: number,
  pattern: RegExp,
  change: (match: RegExpExecArray) => string | undefined,
): Mutant[] {
  return eachMatch(part, pattern, 1, change).map(({ text, offset }) => ({
    text: all.slice(0, start) + text + all.slice(start + part.length),
    offset: start + offset,
  }));
}
