/**
 * Makes tables of tools whose binaries cannot be had here, from the documentation (for crictl: the declarations) in a copy of their repository:
 * `npx tsx scripts/generate/cli-docs.ts minikube=<folder>@<version> …`. Each table says so in its `source`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readHelp } from './cli-help';

interface CommandTable {
  aliases?: string[];
  flags: string[];
  commands?: Record<string, CommandTable>;
  /** Its flags and subcommands are not listed. */
  open?: boolean;
}

interface Documented {
  readonly source: string;
  readonly root: CommandTable;
}

const READERS: Readonly<Record<string, (folder: string) => Documented>> = {
  minikube: readMinikube,
  nerdctl: readNerdctl,
  skopeo: readSkopeo,
  crictl: readCrictl,
  trivy: readTrivy,
  dockerd: readDockerd,
  'docker-buildx': (folder) => readDockerPlugin(folder, 'buildx', 'docker/buildx'),
  'docker-compose': (folder) => readDockerPlugin(folder, 'compose', 'docker/compose'),
};
/** `docs/reference/<plugin>_<command>.md`: a table with a row for each flag. */
function readDockerPlugin(folder: string, plugin: string, repository: string): Documented {
  const root: CommandTable = { flags: [] };
  for (const name of readdirSync(folder)
    .filter((file) => file.startsWith(plugin) && file.endsWith('.md'))
    .sort()) {
    const text = readFileSync(path.join(folder, name), 'utf8');
    const flags = [...text.matchAll(/^\| (\[?`-[^|]*)\| `?(\w*)`? /gm)].map(([, cell = '', type = '']) => {
      const all = [...cell.matchAll(/`(-[\w-]+)`/g)].map((match) => match[1] ?? '');
      return all.join(' ') + (type === 'bool' || type === '' ? '' : ' <value>');
    });
    const words = name.replace(/\.md$/, '').split('_').slice(1);
    const command = words.length === 0 ? root : commandAt(root, words);
    command.flags = flags;
    const aliases = /### Aliases\s+([^\n]+)/.exec(text)?.[1];
    if (aliases !== undefined) command.aliases = [...aliases.matchAll(/ ([\w-]+)`/g)].map((match) => match[1] ?? '');
  }
  return { source: `documentation: docs/reference of ${repository}`, root };
}

/** Its documentation leaves the short names out: pkg/commands/app.go. */
const TRIVY_ALIASES: Readonly<Record<string, string>> = {
  image: 'i',
  filesystem: 'fs',
  repository: 'repo',
  convert: 'conv',
  server: 's',
  config: 'conf',
  plugin: 'p',
  module: 'm',
  kubernetes: 'k8s',
};

const GO_FLAG =
  /cli\.(\w+)Flag\{\s*Name:\s*"([\w-]+)",(?:\s*Aliases:\s*\[\]string\{([^}]*)\},)?(?:\s*(?:Value|Usage):\s*"([^"]*)",)*/g;
const FOLDER = new URL('../../src/shell/tools/data/', import.meta.url);

for (const argument of process.argv.slice(2)) {
  const [tool = '', place = ''] = argument.split('=');
  const [folder = '', version = 'unknown'] = place.split('@');
  const { source, root } = READERS[tool]?.(folder) ?? { source: '', root: { flags: [] } };
  writeFileSync(
    new URL(`${tool}.json`, FOLDER),
    `${JSON.stringify({ tool, version, source, flags: root.flags, commands: root.commands ?? {} })}\n`,
  );
  console.log(`${tool}: ${Object.keys(root.commands ?? {}).length} commands`);
}

/** The node of a command below the root, made where it is missing. */
function commandAt(root: CommandTable, words: readonly string[]): CommandTable {
  let table = root;
  for (const word of words) {
    table.commands ??= {};
    table.commands[word] ??= { flags: [] };
    table = table.commands[word];
  }
  return table;
}

function markdownFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

/** `site/content/en/docs/commands`: the help of every command, as cobra writes it. */
function readMinikube(folder: string): Documented {
  const root: CommandTable = { flags: [] };
  for (const text of markdownFiles(folder)) {
    for (const section of text.split(/^## minikube /m).slice(1)) {
      const words = (section.split('\n', 1)[0] ?? '').trim().split(' ');
      const help = readHelp(
        section
          .replace(/^### Options inherited from parent commands$/gm, 'Global Flags:')
          .replace(/^### Options$/gm, 'Flags:')
          .replace(/^### Aliases$/gm, 'Aliases:'),
      );
      const command = commandAt(root, words);
      command.flags = [...help.flags];
      const aliases = /^\[([\w, ]+)\]$/m.exec(/### Aliases\n([^#]*)/.exec(section)?.[1] ?? '')?.[1];
      if (aliases !== undefined) command.aliases = aliases.split(/[, ]+/);
      root.flags = [...new Set([...root.flags, ...help.globalFlags])];
    }
  }
  return { source: 'documentation: site/content/en/docs/commands of kubernetes/minikube', root };
}

/** `docs/guide/references/configuration/cli`: one file for each command, as cobra writes it. */
function readTrivy(folder: string): Documented {
  const root: CommandTable = { flags: [] };
  for (const text of markdownFiles(folder)) {
    const [title = '', body = ''] = text.split(/\n+/, 1).concat(text);
    if (!/^## trivy\b/.test(title)) continue;
    const words = title
      .replace(/^## trivy\s*/, '')
      .trim()
      .split(' ')
      .filter(Boolean);
    const help = readHelp(
      body
        .replace(/^### Options inherited from parent commands$/gm, 'Global Flags:')
        .replace(/^### Options$/gm, 'Flags:'),
    );
    const command = words.length === 0 ? root : commandAt(root, words);
    command.flags = [...new Set([...command.flags, ...help.flags])];
    const alias = TRIVY_ALIASES[words.join(' ')];
    if (alias !== undefined) command.aliases = [alias];
    root.flags = [...new Set([...root.flags, ...help.globalFlags])];
  }
  return { source: 'documentation: docs/guide/references/configuration/cli of aquasecurity/trivy', root };
}

/** `docs/reference/dockerd.md` of docker/cli: the help of the daemon. */
function readDockerd(folder: string): Documented {
  const text = readFileSync(path.join(folder, 'dockerd.md'), 'utf8');
  const { flags } = readHelp(/```\w*\n(Usage:\s[\s\S]*?)```/.exec(text)?.[1] ?? '');
  return { source: 'documentation: docs/reference/dockerd.md of docker/cli', root: { flags: [...flags] } };
}

/** `docs/command-reference.md`. It seldom says whether a flag takes a value; docker's table knows for those that it shares. */
function readNerdctl(folder: string): Documented {
  const text = readFileSync(path.join(folder, 'command-reference.md'), 'utf8');
  const docker = readFileSync(new URL('docker.json', FOLDER), 'utf8');
  const root: CommandTable = { flags: [] };
  for (const section of text.split(/^#{2,3} (?=.*nerdctl |Global flags)/m).slice(1)) {
    const title = section.split('\n', 1)[0] ?? '';
    const flags = [...section.matchAll(/^- (?::\w+: )*((?:`-[^`]*`(?:, )?)+)/gm)].map((match) =>
      nerdctlFlag(match[1] ?? '', docker),
    );
    if (title.startsWith('Global')) root.flags = flags;
    else
      commandAt(
        root,
        title
          .replace(/^.*?nerdctl /, '')
          .replace(/\s*[([].*$/, '')
          .trim()
          .split(/ +/),
      ).flags = flags;
  }
  // These groups repeat commands of the root, which their documentation does not list again.
  for (const group of ['container', 'image', 'compose', 'ipfs', 'history', 'system'])
    commandAt(root, [group]).open = true;
  return { source: 'documentation: docs/command-reference.md of containerd/nerdctl', root };
}

function nerdctlFlag(text: string, docker: string): string {
  const parts = text.replace(/`/g, '').split(', ');
  const names = parts.map((part) => /^-[\w-]+/.exec(part.trim())?.[0] ?? '').filter((name) => name !== '');
  const long = names.find((name) => name.startsWith('--')) ?? names[0];
  const takes =
    parts.some((part) => part.includes('=')) ||
    new RegExp(`${long} <value>`).test(docker) ||
    /namespace|address|snapshotter|cni|data-root/.test(String(long)) ||
    names.some((name) => name === '-a' || name === '-n');
  return names.join(' ') + (takes ? ' <value>' : '');
}

/** `docs/skopeo-<command>.1.md`: `**--src-creds** _username[:password]_`. */
function readSkopeo(folder: string): Documented {
  const root: CommandTable = { flags: [] };
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.1.md'))
    .sort()) {
    const text = readFileSync(path.join(folder, name), 'utf8');
    const flags = [...text.matchAll(/^(\*\*-[^\n]*)$/gm)].map((match) => {
      const line = match[1] ?? '';
      const names = [...line.matchAll(/\*\*(-[\w.-]+)/g)].map((found) => found[1] ?? '');
      // The value stands right behind the names; what comes later is the description.
      const takes = /^(?:\*\*-[\w.-]+\*\*(?:,\s*)?)+=?\s*_/.test(line) || /retry|username|password/.test(line);
      return names.join(' ') + (takes ? (/=_bool_/.test(line) ? '' : ' <value>') : '');
    });
    const command = /^skopeo-(.*)\.1\.md$/.exec(name)?.[1];
    if (command === undefined) root.flags = flags;
    else commandAt(root, [command]).flags = flags;
  }
  return { source: 'documentation: docs/*.1.md of containers/skopeo', root };
}

/** `cmd/crictl`: its documentation lists the commands only, so the flags are read from the declarations. */
function readCrictl(folder: string): Documented {
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith('.go') && !name.endsWith('_test.go'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const all = sources.join('\n');
  const root: CommandTable = { flags: goFlags(/app\.Flags = \[\]cli\.Flag\{[\s\S]*?\n\t\}\n/.exec(all)?.[0] ?? '') };
  for (const match of all.matchAll(/^var (\w+Command) = &cli\.Command\{\n([\s\S]*?)^\}\n/gm)) {
    const body = match[2] ?? '';
    const name = /^\tName:\s*"([\w-]+)"/m.exec(body)?.[1];
    if (name === undefined) continue;
    const own = body.split(/\bAction:/, 1)[0] ?? '';
    const shared = [...own.matchAll(/\b(\w+Flags?)\b(?=\.\.\.|,)/g)].flatMap((found) =>
      goFlags(new RegExp(`^var ${found[1]} = [\\s\\S]*?^\\}\\n`, 'm').exec(all)?.[0] ?? ''),
    );
    const command = commandAt(root, [name]);
    command.flags = [...new Set([...goFlags(own), ...shared])];
    const aliases = /^\tAliases:\s*\[\]string\{([^}]*)\}/m.exec(body)?.[1];
    if (aliases !== undefined) command.aliases = names(aliases);
  }
  return { source: 'declarations: cmd/crictl of kubernetes-sigs/cri-tools', root };
}

function goFlags(text: string): string[] {
  return [...text.matchAll(GO_FLAG)].map(([, type = '', name = '', aliases = '', usage = '']) => {
    const all = [name, ...names(aliases)].map((word) => (word.length === 1 ? `-${word}` : `--${word}`));
    return (
      [...new Set(all)].join(' ') + (type === 'Bool' ? '' : ` <${/One of: ([\w|-]+)/.exec(usage)?.[1] ?? 'value'}>`)
    );
  });
}

function names(list: string): string[] {
  return [...list.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
}
