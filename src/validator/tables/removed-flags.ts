/** A flag that a tool once had. `version` is the first one without it. */
export interface RemovedFlag {
  readonly tool: string;
  readonly flag: string;
  /** The commands that had it; all where it is not given. */
  readonly commands?: readonly string[];
  readonly version: string;
  readonly instead: string;
}

/** From the change logs at https://github.com/kubernetes/kubernetes/tree/master/CHANGELOG and https://helm.sh/docs/faq/changes_since_helm2/. */
export const REMOVED_FLAGS: readonly RemovedFlag[] = [
  {
    tool: 'kubectl',
    flag: '--export',
    commands: ['get'],
    version: 'kubectl 1.18',
    instead: 'Expected the fields to be dropped afterwards, for example with jq.',
  },
  {
    tool: 'kubectl',
    flag: '--include-uninitialized',
    version: 'kubectl 1.18',
    instead: 'Expected the command without it.',
  },
  {
    tool: 'kubectl',
    flag: '--show-all',
    commands: ['get'],
    version: 'kubectl 1.18',
    instead: 'Expected the command without it: all Pods are shown.',
  },
  {
    tool: 'kubectl',
    flag: '-a',
    commands: ['get'],
    version: 'kubectl 1.18',
    instead: 'Expected the command without it: all Pods are shown.',
  },
  {
    tool: 'kubectl',
    flag: '--server-dry-run',
    commands: ['apply'],
    version: 'kubectl 1.23',
    instead: 'Expected `--dry-run=server`.',
  },
  {
    tool: 'kubectl',
    flag: '--generator',
    commands: ['run', 'expose'],
    version: 'kubectl 1.25',
    instead: 'Expected `kubectl create deployment` for a Deployment; `kubectl run` makes a Pod.',
  },
  {
    tool: 'kubectl',
    flag: '--replicas',
    commands: ['run'],
    version: 'kubectl 1.18',
    instead: 'Expected `kubectl create deployment --replicas`.',
  },
  {
    tool: 'kubectl',
    flag: '--requests',
    commands: ['run'],
    version: 'kubectl 1.24',
    instead: 'Expected `kubectl set resources` or `--overrides`.',
  },
  {
    tool: 'kubectl',
    flag: '--limits',
    commands: ['run'],
    version: 'kubectl 1.24',
    instead: 'Expected `kubectl set resources` or `--overrides`.',
  },
  {
    tool: 'kubectl',
    flag: '--serviceaccount',
    commands: ['run'],
    version: 'kubectl 1.24',
    instead: 'Expected `--overrides` with `spec.serviceAccountName`.',
  },
  {
    tool: 'kubectl',
    flag: '--hostport',
    commands: ['run'],
    version: 'kubectl 1.24',
    instead: 'Expected `--overrides`.',
  },
  {
    tool: 'kubectl',
    flag: '--delete-local-data',
    commands: ['drain'],
    version: 'kubectl 1.27',
    instead: 'Expected `--delete-emptydir-data`.',
  },
  {
    tool: 'kubectl',
    flag: '--heapster-namespace',
    commands: ['top pod', 'top pods', 'top node', 'top nodes'],
    version: 'kubectl 1.23',
    instead: 'Expected metrics-server and the command without it.',
  },
  {
    tool: 'kubectl',
    flag: '--short',
    commands: ['version'],
    version: 'kubectl 1.28',
    instead: 'Expected `kubectl version` alone, which is short now.',
  },
  {
    tool: 'helm',
    flag: '--tiller-namespace',
    version: 'Helm 3',
    instead: 'Expected the command without it: Helm 3 has no Tiller.',
  },
  {
    tool: 'helm',
    flag: '--purge',
    commands: ['uninstall', 'delete', 'del'],
    version: 'Helm 3',
    instead: 'Expected the command without it: uninstall purges unless `--keep-history` is given.',
  },
];
