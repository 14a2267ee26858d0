/** A flag of a command: whether it needs a value, may have one behind `=`, or is a switch. */
export interface FlagSpec {
  /** All its names with their dashes, the long one first. */
  readonly names: readonly string[];
  readonly value: 'none' | 'needed' | 'optional';
  /** All values that the help lists; the part in front of a `=` counts (`jsonpath=…`). Nothing where any value is taken. */
  readonly values?: readonly string[];
  /** How many words its value is, where it is not one: `jq --arg name value`. */
  readonly words?: number;
  /** The table does not list it: whether the word behind it is its value is not known. */
  readonly unlisted?: true;
}

/** What a command of a tool accepts. */
export interface CommandSpec {
  readonly flags: ReadonlyMap<string, FlagSpec>;
  /** By name and by alias. */
  readonly commands: ReadonlyMap<string, CommandSpec>;
  /** The table does not list its flags and subcommands, so that none is wrong. */
  readonly open: boolean;
}

/** One version of a tool. `flags` of the root are those that every command takes. */
export interface ToolTable {
  readonly tool: string;
  readonly version: string;
  readonly root: CommandSpec;
  /** Whether long flags stand behind two dashes, behind one as well (`ctr run -rm`), or never behind two (`openssl x509 -in`). */
  readonly dashes: 'two' | 'both' | 'one';
}

export interface CommandData {
  readonly aliases?: readonly string[];
  readonly flags: readonly string[];
  readonly commands?: Readonly<Record<string, CommandData>>;
  readonly open?: boolean;
}

/** The form of the committed files: see `scripts/generate/cli.ts`. */
export interface ToolData extends CommandData {
  readonly tool: string;
  readonly version: string;
  readonly source: string;
  readonly commands: Readonly<Record<string, CommandData>>;
}

/** Flags of the kinds that help hides: they take a value only behind `=`. */
const OPTIONAL_VALUE: Readonly<Record<string, readonly string[]>> = {
  // https://github.com/kubernetes/kubectl: NoOptDefVal of these flags
  kubectl: ['--dry-run', '--cascade', '--validate'],
};

/** What every command of the tool takes although its help does not list it. */
const HIDDEN_FLAGS: Readonly<Record<string, readonly string[]>> = {
  kubectl: [
    '--help -h',
    '--add-dir-header',
    '--alsologtostderr',
    '--logtostderr',
    '--stderrthreshold <value>',
    '--skip-headers',
  ],
  docker: ['--help'],
  ctr: ['--help -h'],
  crictl: [
    '--help -h',
    '--version -v',
    '--runtime <value>',
    '--no-pull',
    '--with-pull',
    '--creds <value>',
    '--auth <value>',
    '--username <value>',
    '--pull-timeout <value>',
  ],
  nerdctl: [
    '--help -h',
    '--debug',
    '--debug-full',
    '--version -v',
    '--verify [value]',
    '--sign [value]',
    '--cosign-key <value>',
    '--certificate-identity <value>',
    '--certificate-oidc-issuer <value>',
  ],
  systemctl: [
    '--kill-value <value>',
    '--kill-who <value>',
    '--drop-in <value>',
    '--when <value>',
    '--no-legend',
    '-v --verbose',
  ],
  journalctl: [
    '--exclude-identifier <value>',
    '-i --invocation [value]',
    '-I',
    '--truncate-newline',
    '--list-invocations',
  ],
  // Newer than the curl of the table.
  curl: [
    '-# --progress-bar',
    '-: --next',
    '--variable <value>',
    '--ca-native',
    '--proxy-ca-native',
    '--expand-url <value>',
    '--expand-header <value>',
    '--skip-existing',
    '--ech <value>',
  ],
  minikube: ['--help -h'],
  // `--time` alone is the time of the last change.
  du: ['--time [value]'],
  // Listed behind `--json`.
  'image-audit.sh': ['--csv'],
  trivy: ['--help -h', '--version -v'],
  dockerd: ['--help'],
  k3s: ['--help -h', '--version -v'],
  // Newer than the openssl of the table: 3.2 and later.
  openssl: [
    '-quic',
    '-adv',
    '-tfo',
    '-enable_client_rpk',
    '-not_before <value>',
    '-not_after <value>',
    '-no-interactive',
  ],
};

const HIDDEN_COMMANDS: Readonly<Record<string, Readonly<Record<string, CommandData>>>> = {
  kubectl: { options: { flags: [] }, help: { flags: [] }, alpha: { flags: [] }, kuberc: { flags: [] } },
  helm: { help: { flags: [] } },
  docker: { help: { flags: [] } },
  // Newer than the containerd of the table: 1.7 and later.
  containerd: {
    config: { flags: [], commands: { default: { flags: [] }, dump: { flags: [] }, migrate: { flags: [] } } },
  },
};

/** Flags whose value is two words. */
const TWO_WORDS: Readonly<Record<string, readonly string[]>> = {
  jq: ['--arg', '--argjson', '--slurpfile', '--rawfile'],
};

const DASHES: Readonly<Record<string, ToolTable['dashes']>> = {
  ctr: 'both',
  crictl: 'both',
  promtool: 'both',
  openssl: 'one',
  find: 'one',
};

/** Docker with its plug-ins: `docker build` is `docker buildx build`. */
export function dockerWithPlugins(docker: ToolData, buildx: ToolData, compose: ToolData): ToolData {
  const build = buildx.commands.build?.flags ?? [];
  const built = (command: CommandData | undefined): CommandData => ({
    ...command,
    flags: [...(command?.flags ?? []), ...build],
  });
  const { image, builder } = docker.commands;
  return {
    ...docker,
    commands: {
      ...docker.commands,
      build: built(docker.commands.build),
      ...(image !== undefined && {
        image: { ...image, commands: { ...image.commands, build: built(image.commands?.build) } },
      }),
      ...(builder !== undefined && {
        builder: { ...builder, commands: { ...builder.commands, build: built(builder.commands?.build) } },
      }),
      buildx,
      compose,
    },
  };
}

/** Builds the lookup form of a committed table. */
export function toolTable(data: ToolData): ToolTable {
  const hidden = own(HIDDEN_FLAGS, data.tool) ?? [];
  const commands = { ...data.commands, ...own(HIDDEN_COMMANDS, data.tool) };
  return {
    tool: data.tool,
    version: data.version,
    root: commandSpec({ flags: [...data.flags, ...hidden], commands, open: data.open === true }, data.tool),
    dashes: own(DASHES, data.tool) ?? 'two',
  };
}

function commandSpec(data: CommandData, tool: string): CommandSpec {
  const flags = new Map<string, FlagSpec>();
  for (const text of data.flags) {
    const flag = flagSpec(text, tool);
    for (const name of flag.names) flags.set(name, flag);
  }
  const commands = new Map<string, CommandSpec>();
  for (const [name, inner] of Object.entries(data.commands ?? {})) {
    const spec = commandSpec(inner, tool);
    for (const word of [name, ...(inner.aliases ?? [])]) commands.set(word, spec);
  }
  return { flags, commands, open: data.open === true };
}

function flagSpec(text: string, tool: string): FlagSpec {
  const names = text.split(' ').filter((word) => word.startsWith('-'));
  const optional = text.endsWith('[value]') || OPTIONAL_VALUE[tool]?.some((name) => names.includes(name)) === true;
  const form = /<([^>]+)>$/.exec(text)?.[1];
  // The documentation of nerdctl seldom says whether a flag takes a value.
  const unsaid = tool === 'nerdctl' && names.some((name) => name.startsWith('--'));
  return {
    names: names.sort((a, b) => b.length - a.length),
    value: optional || (unsaid && form === undefined) ? 'optional' : form === undefined ? 'none' : 'needed',
    ...(form?.includes('|') && { values: form.split('|') }),
    ...(TWO_WORDS[tool]?.some((name) => names.includes(name)) === true && { words: 2 }),
  };
}

/** A tool may be called as anything, `constructor` too: only what a table itself holds counts. */
function own<Entry>(table: Readonly<Record<string, Entry>>, name: string): Entry | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
