/**
 * Makes the tables of what command-line tools accept, from the tools themselves:
 * `npx tsx scripts/generate/cli.ts kubectl-1.34=/path/to/kubectl helm-3=/path/to/helm@v3.21.4 …`.
 * The part behind a `-` names the file only (`helm-3.json`); `@` gives the version of a tool that does not know its own. Without arguments nothing is done: the tables are committed, and the tools are
 * only needed to renew them.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { type FlagText, type Help, readGnuHelp, readHelp, readOpensslHelp } from './cli-help';

interface CommandTable {
  aliases?: readonly string[];
  flags: readonly FlagText[];
  commands?: Record<string, CommandTable>;
  /** Its flags are not listed. */
  open?: boolean;
}

const FOLDER = new URL('../../src/shell/tools/data/', import.meta.url);
/** How each tool tells its version; `--version` where it is not named. */
const VERSION: Readonly<Record<string, readonly string[]>> = {
  kubectl: ['version', '--client'],
  helm: ['version', '--short'],
  crane: ['version'],
  kind: ['version'],
  etcdctl: ['version'],
  openssl: ['version'],
  etcdutl: ['version'],
  kubeadm: ['version', '-o', 'short'],
};
const DEEPEST = 5;
/** Tools whose help has the form of the GNU tools, and what to ask them. Their commands have no flags of their own. */
const GNU: Readonly<Record<string, readonly string[]>> = {
  systemctl: ['--help'],
  journalctl: ['--help'],
  timedatectl: ['--help'],
  nsenter: ['--help'],
  du: ['--help'],
  'firewall-cmd': ['--help'],
  'image-audit.sh': ['--help'],
  'image-pull-diagnose.sh': ['--help'],
  curl: ['--help', 'all'],
};
const GNU_WITH_COMMANDS: ReadonlySet<string> = new Set(['systemctl', 'timedatectl']);

for (const argument of process.argv.slice(2)) {
  const [name = '', place = ''] = argument.split('=');
  const [path = '', knownVersion] = place.split('@');
  const tool = name.replace(/-\d[\d.]*$/, '');
  const version = knownVersion ?? versionOf(tool, path);
  if (GNU[tool] !== undefined) {
    const { flags, commands } = readGnuHelp(run(path, GNU[tool]));
    const source = `${tool} ${GNU[tool].join(' ')} of this version`;
    save(name, {
      tool,
      version,
      source,
      flags,
      commands: GNU_WITH_COMMANDS.has(tool)
        ? Object.fromEntries(commands.map((command) => [command.name, { flags: [] }]))
        : {},
    });
    continue;
  }
  if (tool === 'openssl') {
    const source = 'openssl list and the -help of every command of this version';
    save(name, { tool, version, source, flags: ['-help'], commands: opensslCommands(path) });
    continue;
  }
  const root = helpOf(path, []);
  // kubectl lists the flags that all commands share behind a sentence instead of a heading.
  const shared = tool === 'kubectl' ? run(path, ['options']).replace(/^.*:$/m, 'Global Options:') : '';
  const flags = [...new Set([...readHelp(shared).globalFlags, ...root.globalFlags, ...root.flags])];
  save(name, {
    tool,
    version,
    source: `${tool} ${tool === 'kubectl' ? 'options and ' : ''}--help of this version, for every command`,
    flags,
    commands: commandsOf(path, root, [], new Set(flags)),
  });
}

function save(
  name: string,
  table: { tool: string; version: string; source: string; flags: readonly FlagText[]; commands: object },
): void {
  writeFileSync(new URL(`${name}.json`, FOLDER), `${JSON.stringify(table)}\n`);
  console.log(`${name}: ${table.version}`);
}

/** openssl lists its commands by kind. Digests and ciphers are commands too; which flags they take is not said. */
function opensslCommands(path: string): Record<string, CommandTable> {
  const listed = (kind: string) => run(path, ['list', kind]).split(/\s+/).filter(Boolean);
  const algorithms = [...listed('-digest-commands'), ...listed('-cipher-commands')];
  const own = listed('-commands').map((name): [string, CommandTable] => {
    const { flags, anyAlgorithm } = readOpensslHelp(run(path, [name, '-help']));
    if (flags.length === 0) return [name, { flags, open: true }];
    return [name, { flags: anyAlgorithm ? [...new Set([...flags, ...algorithms.map((word) => `-${word}`)])] : flags }];
  });
  return Object.fromEntries([...algorithms.map((name) => [name, { flags: [], open: true }]), ...own]);
}

function commandsOf(
  path: string,
  help: Help,
  words: readonly string[],
  known: ReadonlySet<FlagText>,
): Record<string, CommandTable> {
  const tables: Record<string, CommandTable> = {};
  for (const { name, aliases } of help.commands) {
    if (words.length >= DEEPEST) break;
    const inner = helpOf(path, [...words, name]);
    const own = [...new Set([...inner.flags, ...inner.globalFlags])].filter((flag) => !known.has(flag));
    const others = [...new Set([...aliases, ...inner.aliases.map((alias) => alias.split(' ').at(-1) ?? '')])].filter(
      (alias) => alias !== name && alias !== '',
    );
    const isParent = inner.commands.length > 0 && !sameCommands(inner, help);
    const commands = isParent ? commandsOf(path, inner, [...words, name], known) : {};
    tables[name] = {
      ...(others.length > 0 && { aliases: others }),
      flags: own,
      ...(Object.keys(commands).length > 0 && { commands }),
    };
  }
  return tables;
}

/** Some tools print the help of the parent for a command that has none of its own. */
function sameCommands(a: Help, b: Help): boolean {
  return a.commands.map(({ name }) => name).join() === b.commands.map(({ name }) => name).join();
}

function helpOf(path: string, words: readonly string[]): Help {
  return readHelp(run(path, [...words, '--help']));
}

function run(path: string, args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(path, args, {
    encoding: 'utf8',
    timeout: 20_000,
    env: { ...process.env, HOME: '/nonexistent', KUBECONFIG: '/dev/null' },
  });
  return stdout.trim() === '' ? stderr : stdout;
}

function versionOf(tool: string, path: string): string {
  const text = execFileSync(path, [...(VERSION[tool] ?? ['--version'])], { encoding: 'utf8' });
  return /v?\d+\.\d+\.\d+[\w.-]*/.exec(text)?.[0] ?? /\d+/.exec(text)?.[0] ?? 'unknown';
}
