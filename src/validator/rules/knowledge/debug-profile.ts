import { kubectlCall } from '../../kubectl/call';
import type { InvocationRule } from '../../rule';

/** Programs that look at network and files and need no capability. */
const HARMLESS = new Set(['cat', 'curl', 'dig', 'env', 'getent', 'host', 'nc', 'netstat', 'nslookup', 'ss', 'wget']);
const ACCEPTED = new Set(['baseline', 'restricted']);

/** A debug container that Pod Security refuses, for a program that needs none of what its profile adds. */
export const debugProfile: InvocationRule = {
  id: 'knowledge/debug-profile',
  target: 'invocation',
  programs: ['kubectl'],
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Debug profile that Pod Security refuses', 'zh-Hans': '会被 Pod Security 拒绝的调试 profile' },
  rationale: {
    en: 'The profile `general`, the default of kubectl from 1.36, adds SYS_PTRACE: namespaces with Pod Security `baseline` or `restricted` refuse the container. Up to 1.35 the default is the deprecated `legacy`.',
    'zh-Hans':
      '`general`（kubectl 1.36 起的默认 profile）会添加 SYS_PTRACE，Pod Security 级别为 `baseline` 或 `restricted` 的命名空间会拒绝该容器；1.35 及以前默认是已弃用的 `legacy`。',
  },
  docs: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    'https://kubernetes.io/docs/tasks/debug/debug-application/debug-running-pod/#debugging-profiles',
  ],
  examples: {
    wrong: [
      { language: 'bash', code: 'kubectl debug web-0 -i --profile=general --image=busybox:1.37 -- nslookup api' },
      { language: 'bash', code: 'kubectl debug web-0 -i --image=busybox:1.37 -- netstat -lnt' },
    ],
    right: [
      { language: 'bash', code: 'kubectl debug web-0 -i --profile=baseline --image=busybox:1.37 -- nslookup api' },
      { language: 'bash', code: 'kubectl debug web-0 -it --profile=general --image=busybox:1.37 --target=web -- sh' },
      {
        language: 'bash',
        code: 'kubectl debug node/node-1 -it --profile=sysadmin --image=busybox:1.37 -- chroot /host',
      },
    ],
  },
  *check(invocation, _snippet, { kubernetes }) {
    const read = kubectlCall(invocation, kubernetes)?.read;
    if (read?.path[0] !== 'debug' || read.operands.some(({ text }) => /^"?(?:node|nodes|no)\//.test(text))) return;
    const [program, ...behind] = read.behindDashes ?? [];
    if (!HARMLESS.has(program?.value ?? '') || behind.some(({ text }) => text.includes('/proc/'))) return;
    const profile = invocation.args.find(({ text }) => text.startsWith('--profile'));
    const value = profile?.text.replace(/^--profile=?/, '') ?? '';
    if (ACCEPTED.has(value) || /[$]/.test(value) || profile?.text === '--profile') return;
    const at = profile ?? invocation.name;
    yield {
      start: at.start,
      end: at.end,
      message: `Unexpected debug profile \`${value || 'of kubectl itself'}\` for \`${program?.value}\`, which needs no capability. Expected \`--profile=baseline\`, or \`--profile=restricted\` where the namespace enforces that.`,
    };
  },
};
