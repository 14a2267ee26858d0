import { hasFlag, type KubectlCall, kubectlCall } from '../../kubectl/call';
import type { InvocationRule } from '../../rule';

interface Need {
  /** One of these flags, or so many operands. */
  readonly flags: readonly string[];
  readonly operands?: number;
  readonly expected: string;
}

const FILES = ['--filename', '--kustomize'];
const NAMED: Need = {
  flags: [...FILES, '--selector', '--all'],
  operands: 2,
  expected: 'a name, a selector (-l), --all or a file (-f)',
};

/** What each command cannot do without. An operand `type/name` counts as two. */
const NEEDS: Readonly<Record<string, readonly Need[]>> = {
  apply: [{ flags: FILES, expected: 'a file: -f or -k' }],
  replace: [{ flags: [...FILES, '--raw'], expected: 'a file: -f or -k' }],
  diff: [{ flags: FILES, expected: 'a file: -f or -k' }],
  get: [{ flags: [...FILES, '--raw'], operands: 1, expected: 'a resource type' }],
  describe: [{ flags: FILES, operands: 1, expected: 'a resource type' }],
  delete: [{ ...NAMED, flags: [...NAMED.flags, '--raw', '--field-selector'] }],
  patch: [
    { flags: FILES, operands: 2, expected: 'a type and a name' },
    { flags: ['--patch', '--patch-file'], expected: 'the patch: -p or --patch-file' },
  ],
  scale: [{ flags: ['--replicas'], expected: '--replicas' }],
  logs: [{ flags: ['--selector', '--filename'], operands: 1, expected: 'a Pod, type/name or selector' }],
  exec: [{ flags: ['--filename'], operands: 1, expected: 'a Pod or type/name' }],
  'port-forward': [{ flags: [], operands: 2, expected: 'a Pod or type/name and a port' }],
  cp: [{ flags: [], operands: 2, expected: 'a source and a target' }],
  drain: [{ flags: ['--selector'], operands: 1, expected: 'a Node or a selector' }],
  cordon: [{ flags: ['--selector'], operands: 1, expected: 'a Node or a selector' }],
  uncordon: [{ flags: ['--selector'], operands: 1, expected: 'a Node or a selector' }],
  wait: [
    { flags: FILES, operands: 1, expected: 'a type and a name' },
    { flags: ['--for'], expected: '--for' },
  ],
  run: [
    { flags: [], operands: 1, expected: 'a name' },
    { flags: ['--image'], expected: '--image' },
  ],
  'rollout restart': [{ flags: [...FILES, '--selector'], operands: 1, expected: 'type/name' }],
  'rollout status': [{ flags: [...FILES, '--selector'], operands: 1, expected: 'type/name' }],
  'rollout undo': [{ flags: [...FILES, '--selector'], operands: 1, expected: 'type/name' }],
};

/** A call that kubectl refuses because something is missing. */
export const kubectlMissingArgument: InvocationRule = {
  id: 'kubectl/missing-argument',
  target: 'invocation',
  programs: ['kubectl'],
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Argument that is missing', 'zh-Hans': '缺少必需的参数' },
  rationale: {
    en: 'kubectl only prints a usage text. Often the missing part is a word that was lost while the page was edited.',
    'zh-Hans': 'kubectl 只会打印用法说明。缺少的部分往往是编辑页面时丢掉的一个词。',
  },
  docs: ['https://kubernetes.io/docs/reference/kubectl/generated/'],
  examples: {
    wrong: [
      { language: 'bash', code: 'kubectl apply web.yaml' },
      { language: 'bash', code: 'kubectl patch deployment/web --type=merge \'{"spec":{"paused":true}}\'' },
      { language: 'bash', code: 'kubectl delete pod' },
      { language: 'bash', code: 'kubectl wait pod/web --timeout=60s' },
    ],
    right: [
      { language: 'bash', code: 'kubectl apply -f web.yaml' },
      { language: 'bash', code: 'kubectl delete pods --all -n demo' },
      { language: 'bash', code: 'kubectl get pods -o name | xargs kubectl delete' },
    ],
  },
  *check(invocation, snippet, context) {
    if (invocation.moreArguments || snippet.purpose.kind === 'inline') return;
    // A placeholder that is a redirection has taken the argument away; its own rule says so.
    if (invocation.command.redirects.some(({ operator }) => operator === '<')) return;
    const call = kubectlCall(invocation, context.kubernetes);
    if (call === undefined || hasFlag(call, '--help') || call.read.problems.length > 0) return;
    for (const { flags, operands, expected } of NEEDS[call.verb] ?? []) {
      if (hasFlag(call, ...flags) || (operands !== undefined && countOperands(call) >= operands)) continue;
      const { name, args } = invocation;
      const end = (args.find(({ text }) => text === call.read.path.at(-1)) ?? name).end;
      yield {
        start: name.start,
        end,
        message: `Unexpected \`kubectl ${call.verb}\` with something missing, expected ${expected}.`,
      };
    }
  },
};

/** `type/name` counts as two, and so does a variable or list that may hold them. */
function countOperands({ read }: KubectlCall): number {
  return read.operands.reduce(
    (sum, { text, value }) => sum + (text.includes('/') || (value === undefined && read.operands.length === 1) ? 2 : 1),
    0,
  );
}
