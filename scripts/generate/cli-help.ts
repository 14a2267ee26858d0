/** One flag as a table holds it: its names, then `<value>` where it needs one, `[value]` where it may have one, nothing where it is a switch. */
export type FlagText = string;

/** What the help of one command says. */
export interface Help {
  readonly flags: readonly FlagText[];
  /** Flags that every command takes, where the help lists them apart. */
  readonly globalFlags: readonly FlagText[];
  readonly commands: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  readonly aliases: readonly string[];
}

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Reads the help of a program made with cobra (kubectl, helm, docker, kind, crane, etcdctl, minikube, …) or urfave/cli (ctr, crictl). */
export function readHelp(text: string): Help {
  const sections = splitSections(text);
  const flags = linesOf(sections, /^(?:(?:.* )?Flags|Options|OPTIONS|options)$/, /^Global/);
  const globalFlags = linesOf(
    sections,
    /^(?:Global (?:Flags|Options)|GLOBAL OPTIONS|Options inherited from parent commands)$/,
  );
  const commands = linesOf(sections, /Commands?(?: \(.*\))?$|^COMMANDS?$/i);
  return {
    flags: readFlags(flags),
    globalFlags: readFlags(globalFlags),
    commands: commands.flatMap(readCommand),
    aliases: linesOf(sections, /^(?:Aliases|ALIASES)$/).flatMap((line) => line.split(',').map((name) => name.trim())),
  };
}

function splitSections(text: string): Section[] {
  const sections: { title: string; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const title = /^\s{0,1}([A-Za-z][\w ()/-]*):\s*$/.exec(line)?.[1];
    if (title !== undefined) sections.push({ title, lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
}

function linesOf(sections: readonly Section[], title: RegExp, not?: RegExp): string[] {
  return sections
    .filter((section) => title.test(section.title) && not?.test(section.title) !== true)
    .flatMap((section) => section.lines);
}

function readCommand(line: string): { name: string; aliases: string[] }[] {
  // etcdctl names each command with its parent (`snapshot save`); the first word is enough, since its own help lists the rest.
  // cobra leaves one blank behind the longest name of a list, where it has more than eleven letters.
  const match =
    /^ {2,4}([a-z][\w.-]*\*?(?:, [a-z][\w-]*)*)(?: {2,}\S.*|(?<= {2}[\w.-]{12,}) \S.*|(?: [a-z-]+)*\t.*|\s*)$/.exec(
      line,
    );
  if (match === null) return [];
  const [name = '', ...aliases] = (match[1] ?? '').replace('*', '').split(', ');
  return name === 'help' ? [] : [{ name, aliases }];
}

/** The flags of a section. kubectl describes a flag on the line below it, the others on the same line. */
function readFlags(lines: readonly string[]): FlagText[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1] ?? '';
    const description = next.startsWith('\t') ? next : line;
    return readFlag(line).map((flag) => flag.replace(/ <value>$/, listedValues(description)));
  });
}

const LISTS: readonly RegExp[] = [
  /\bOne of:? \(?([^).]*)/,
  /^\s*Must be (?:one of: )?([^.]*)\./,
  /\bAllowed values: ([^(.]*)/,
  /\b[Ll]egal values:? \[?([^\].]*)/,
  /; one of \[([^\]]*)\]/,
  /\bOptions are ([^.]*)\./,
  /\bcan be either ([^.]*)\./,
];

/** The values that a description lists, as ` <a|b|c>`; ` <value>` where it lists none. */
function listedValues(description: string): string {
  const list = LISTS.map((pattern) => pattern.exec(description)?.[1]).find((found) => found !== undefined);
  const words = [...(list ?? '').matchAll(/[A-Za-z][\w-]*/g)].map((match) => match[0]).filter((word) => word !== 'or');
  return words.length === 0 ? ' <value>' : ` <${words.join('|')}>`;
}

const NAMES = /^\s{0,8}((?:-[\w?], )?--[\w][\w.-]*(?:, --?[\w-]+)*|-[A-Za-z]\b)/;

function readFlag(line: string): FlagText[] {
  const match = NAMES.exec(line);
  if (match?.[1] === undefined) return [];
  const names = match[1].split(', ');
  const rest = line.slice(match[0].length);
  const more = [...rest.matchAll(/, (--?[\w-]+)(?= value| string| int|\s{2,}| \[|$)/g)].map((extra) => extra[1] ?? '');
  return [[...new Set([...names, ...more])].join(' ') + valueForm(rest)];
}

function valueForm(rest: string): string {
  // kubectl: `--namespace='':`, `--all=false:`
  const kubectl = /^=(.*):\s*$/.exec(rest);
  if (kubectl !== null) return /^(?:true|false)$/.test(kubectl[1] ?? '') ? '' : ' <value>';
  // etcdctl: `--debug[=false]`, `--endpoints=[127.0.0.1:2379]`
  if (/^\[=\w+\]\s/.test(rest)) return '';
  if (/^=\S*\t/.test(rest)) return ' <value>';
  // cobra with an optional value: `--dry-run string[="client"]`
  if (/^ [\w-]+\[="?[^\]]*\]/.test(rest)) return ' [value]';
  // cobra: one blank and the name of the type; two blanks and the description
  return /^(?:[= ](?:"?[\w<>|./,:=-]+"?))(?:\s{2,}|$|, -| \[)/.test(rest) ? ' <value>' : '';
}

/** Reads the `--help` of systemctl, journalctl and curl: `  -t --type=TYPE  text`, ` -d, --data <data>  text`, `  start UNIT...  text`. */
export function readGnuHelp(text: string): Help {
  const flags: FlagText[] = [];
  const commands: { name: string; aliases: string[] }[] = [];
  for (const line of text.split('\n')) {
    const flag = /^ {1,6}(-\w,? )?(--[\w.-]+|-\w\b)(\[?=\S*| <[^>]*>| [A-Z]{2,}\b)?/.exec(line);
    const command = /^ {2}([a-z][a-z-]+)(?: [[A-Z][^ ]*)*(?: {2,}|$)/.exec(line);
    if (flag !== null) {
      const [, short = '', long = '', value = ''] = flag;
      const form = value.startsWith('[=') ? ' [value]' : value === '' ? '' : ' <value>';
      flags.push([short.replace(',', '').trim(), long].filter((name) => name !== '').join(' ') + form);
    } else if (command?.[1] !== undefined) commands.push({ name: command[1], aliases: [] });
  }
  return { flags, globalFlags: [], commands, aliases: [] };
}

/** Reads the `-help` of a command of openssl: ` -connect val   text`, ` -6   text`. Where ` -*` stands, the name of any digest or cipher is a flag. */
export function readOpensslHelp(text: string): { flags: FlagText[]; anyAlgorithm: boolean } {
  const rows = [...text.matchAll(/^ (-[\w.*-]+)(?: (\S+))?(?:\s{2,}|$)/gm)];
  const flags = rows.flatMap(([, name = '', value]) =>
    name === '-*' ? [] : [name + (value === undefined ? '' : ' <value>')],
  );
  return { flags: [...new Set(flags)], anyAlgorithm: rows.some(([, name]) => name === '-*') };
}
