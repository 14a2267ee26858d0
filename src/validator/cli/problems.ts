import { type ArgumentProblem, type Invocation, type ToolCall, toolCalls } from '../../shell';
import type { CheckContext, RuleRemark } from '../rule';
import type { Snippet } from '../snippet';
import { insteadOfMissing } from '../tables/missing-commands';
import { REMOVED_FLAGS } from '../tables/removed-flags';
import { nearestWord } from './suggestion';

/** Plugins and optional parts of tools, which no table can know. */
const EXTENSIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  kubectl: new Set([
    'krew',
    'neat',
    'ns',
    'ctx',
    'tree',
    'who-can',
    'get-all',
    'ketall',
    'view-secret',
    'node-shell',
    'node_shell',
    'stern',
    'sniff',
    'trace',
    'ingress-nginx',
    'cnpg',
    'rook-ceph',
    'argo',
    'argo-rollouts',
    'cert-manager',
    'convert',
    'df-pv',
    'images',
    'outdated',
    'popeye',
    'score',
    'access-matrix',
    'rbac-lookup',
    'rbac-tool',
    'resource-capacity',
    'view-allocations',
    'view-utilization',
    'deprecations',
    'evict-pod',
    'exec-as',
    'iexec',
    'ktop',
    'konfig',
    'oidc-login',
    'prune-unused',
    'slice',
    'tail',
    'unused-volumes',
    'virt',
    'watch',
  ]),
  docker: new Set([
    'scout',
    'model',
    'init',
    'ai',
    'desktop',
    'extension',
    'sbom',
    'debug',
    'mcp',
    'offload',
    'sandbox',
    'dev',
    'feedback',
    'pass',
    'cloud',
    'app',
    'slim',
  ]),
  helm: new Set([
    'diff',
    'secrets',
    's3',
    'unittest',
    'push-artifactory',
    'cm-push',
    'mapkubeapis',
    'dashboard',
    'git',
    'gcs',
    '2to3',
    'schema',
    'values',
    'images',
    'starter',
    'trivy',
  ]),
};

/** What is wrong with a call of a tool, for the problems of certain kinds. A problem of some versions only names them. */
export function* problemRemarks(
  kinds: readonly ArgumentProblem['kind'][],
  invocation: Invocation,
  snippet: Snippet,
  context: CheckContext,
): Generator<RuleRemark> {
  const calls = toolCalls(invocation, context.kubernetes);
  const groups = new Map<string, { problem: ArgumentProblem; calls: ToolCall[] }>();
  for (const call of calls) {
    for (const problem of call.read.problems) {
      if (!kinds.includes(problem.kind) || isExtension(invocation.program, call, problem)) continue;
      if (problem.kind === 'missing-value' && isNamedOnly(problem, invocation, snippet)) continue;
      // `docker pull/tag/push` names several at once.
      if (snippet.purpose.kind === 'inline' && problem.name.includes('/')) continue;
      // The flags of a command that does not exist are not worth a finding of their own.
      if (problem.kind !== 'unknown-command' && call.read.problems.some(({ kind }) => kind === 'unknown-command'))
        continue;
      const key = `${problem.kind} ${problem.name} ${problem.word.start}`;
      const group = groups.get(key) ?? { problem, calls: [] };
      group.calls.push(call);
      groups.set(key, group);
    }
  }
  for (const { problem, calls: affected } of groups.values()) {
    if (invocation.program !== 'kubectl' && affected.length < calls.length) continue;
    const { word } = problem;
    const end =
      problem.kind === 'unknown-flag' && word.text.startsWith(problem.name)
        ? word.start + problem.name.length
        : word.end;
    yield { start: word.start, end, message: messageOf(problem, invocation.program, affected, calls) };
  }
}

/** `xargs` adds the value, and a sentence may name a flag without it. */
function isNamedOnly({ word }: ArgumentProblem, { moreArguments, args }: Invocation, { purpose }: Snippet): boolean {
  return moreArguments || (purpose.kind === 'inline' && args.at(-1) === word);
}

function isExtension(program: string, call: ToolCall, problem: ArgumentProblem): boolean {
  const extensions = EXTENSIONS[program];
  const [first] = call.read.operands;
  if (extensions === undefined || call.read.path.length > 0) return false;
  return problem.kind === 'unknown-command'
    ? extensions.has(problem.name)
    : extensions.has(first?.value ?? '') || call.read.problems.some(({ kind }) => kind === 'unknown-command');
}

function messageOf(
  problem: ArgumentProblem,
  program: string,
  affected: readonly ToolCall[],
  all: readonly ToolCall[],
): string {
  const [call] = affected;
  const command = [program, ...(call?.read.path ?? [])].join(' ');
  const versions = versionText(program, affected, all);
  switch (problem.kind) {
    case 'unknown-flag': {
      const removed = REMOVED_FLAGS.find(
        ({ tool, commands, flag }) =>
          tool === program &&
          flag === problem.name &&
          (commands === undefined || commands.includes(call?.read.path.join(' ') ?? '')),
      );
      if (removed !== undefined)
        return `Unexpected flag \`${problem.name}\` of \`${command}\`: it was removed in ${removed.version}. ${removed.instead}`;
      const known = [...(call?.read.spec.flags.keys() ?? []), ...(call?.table.root.flags.keys() ?? [])];
      const dashes = /^-+/.exec(problem.name)?.[0];
      const alike = known.filter((name) => name.length > 2 && /^-+/.exec(name)?.[0] === dashes);
      const nearest = problem.name.length > 2 ? nearestWord(problem.name, alike) : undefined;
      return `Unexpected flag \`${problem.name}\`: \`${command}\` of ${versions} does not have it.${hint(nearest)}`;
    }
    case 'unknown-command': {
      const instead = insteadOfMissing(`${command} ${problem.name}`);
      if (instead !== undefined)
        return `Unexpected command \`${command} ${problem.name}\`: ${versions} does not have it. ${instead}`;
      const nearest = nearestWord(problem.name, call?.read.spec.commands.keys() ?? []);
      const known = [...(call?.read.spec.commands.keys() ?? [])];
      const list =
        nearest === undefined && known.length <= 12 ? ` Expected one of ${known.join(', ')}.` : hint(nearest);
      return `Unexpected command \`${command} ${problem.name}\`: ${versions} does not have it.${list}`;
    }
    case 'missing-value':
      return `Unexpected \`${problem.name}\` without a value, expected one behind it.`;
    case 'unexpected-value':
      return `Unexpected value in \`${problem.word.text}\`: \`${problem.name}\` is a switch, expected it alone or with =true or =false.`;
  }
}

function hint(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` Expected \`${nearest}\`?`;
}

function versionText(program: string, affected: readonly ToolCall[], all: readonly ToolCall[]): string {
  const versions = affected.map(({ table }) => table.version.replace(/^v/, '').split('.').slice(0, 2).join('.'));
  const range = versions.length > 1 ? `${versions[0]} to ${versions.at(-1)}` : (versions[0] ?? '');
  return affected.length === all.length ? `${program} ${range}` : `${program} ${versions.join(', ')}`;
}
