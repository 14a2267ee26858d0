import type { ToolData } from './table';

/**
 * Tools without a table of all they accept: which of their options take a value, so that a value is never taken for a verb, an operand or
 * another option, and the subcommands behind which other programs stand. From the manual of each tool.
 */
const SMALL: Readonly<Record<string, { readonly flags?: string; readonly commands?: readonly string[] }>> = {
  apt: { flags: '-t --target-release -o --option -c --config-file' },
  'apt-get': { flags: '-t --target-release -o --option -c --config-file' },
  dnf: { flags: '--enablerepo --disablerepo --repo --setopt --installroot -c --config -x --exclude' },
  yum: { flags: '--enablerepo --disablerepo --setopt --installroot -c --config -x --exclude' },
  git: { flags: '-C -c --git-dir --work-tree --namespace' },
  ip: { flags: '-n -netns -f -family', commands: ['netns'] },
  iptables: { flags: '-t --table' },
  ip6tables: { flags: '-t --table' },
  multipass: { commands: ['exec'] },
  ssh: { flags: '-B -b -c -D -E -e -F -I -i -J -L -l -m -O -o -p -Q -R -S -W -w' },
  tar: { flags: '-f --file -C --directory -I --use-compress-program' },
  tcpdump: { flags: '-i --interface -c -s -B -C -G -W -E -F -y -r -w -z -Z' },
  rsync: { flags: '-e --rsh --exclude --include --filter -f --log-file -T --temp-dir --port' },
  sort: { flags: '-k --key -t --field-separator -S --buffer-size -T --temporary-directory -o --output' },
  sed: { flags: '-e --expression -f --file -l --line-length' },
  wget: {
    flags:
      '-O --output-document -o --output-file -P --directory-prefix -T --timeout -t --tries -U --user-agent -e --execute',
  },
  velero: { flags: '-n --namespace --kubeconfig --kubecontext --log-format' },
  istioctl: { flags: '-n --namespace --context --kubeconfig -i --istioNamespace --as' },
  calicoctl: { flags: '-c --config --context -l --log-level' },
  cilium: { flags: '-n --namespace --context --kubeconfig --helm-release-name' },
  cmctl: { flags: '-n --namespace --context --kubeconfig' },
  amtool: { flags: '--alertmanager.url --timeout --http.config.file -o --output --date.format' },
  runc: { flags: '--root --log --log-format --criu' },
  regctl: { flags: '--host -v --verbosity --logopt --user-agent' },
  oras: { flags: '--config --registry-config -u --username -p --password --platform -o --output' },
  aws: {
    flags:
      '--profile --region --endpoint-url --output --query --color --ca-bundle --cli-read-timeout --cli-connect-timeout',
  },
  az: { flags: '-o --output --query --subscription -g --resource-group -n --name' },
  gcloud: {
    flags:
      '--project --account --configuration --format --filter --region --zone --verbosity --impersonate-service-account',
  },
  find: {
    flags:
      '-name -iname -path -ipath -type -mtime -mmin -atime -ctime -newer -size -user -group -perm -maxdepth -mindepth -regex -printf',
  },
};

/** What is known of a tool without a table of its own; nothing of it is checked against it. */
export function smallTool(tool: string): ToolData {
  const known = Object.hasOwn(SMALL, tool) ? SMALL[tool] : undefined;
  const flags = known?.flags?.split(' ') ?? [];
  return {
    tool,
    version: '',
    source: 'manual',
    open: true,
    flags: flags.map((flag) => `${flag} <value>`),
    commands: Object.fromEntries((known?.commands ?? []).map((name) => [name, { flags: [], open: true }])),
  };
}
