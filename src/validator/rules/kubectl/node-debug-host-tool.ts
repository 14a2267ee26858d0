import { commandCalls, type Invocation } from '../../../shell';
import { kubectlCall } from '../../kubectl/call';
import type { ScriptRule } from '../../rule';

/** Programs of the node that no debug image has, or that there see only the container. */
const HOST_TOOLS = new Set([
  'crictl',
  'ctr',
  'nerdctl',
  'systemctl',
  'journalctl',
  'kubelet',
  'containerd',
  'docker',
  'kubeadm',
  'firewall-cmd',
  'chronyc',
  'timedatectl',
  'update-ca-certificates',
]);

/** A tool of the node called inside the debug container. */
export const nodeDebugHostTool: ScriptRule = {
  id: 'kubectl/node-debug-host-tool',
  target: 'script',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Host tool in a node debug container', 'zh-Hans': '在节点调试容器里调用主机工具' },
  rationale: {
    en: "`kubectl debug node/…` opens a container that has the node's files at /host, but not its programs: `crictl` is not found until `chroot /host`.",
    'zh-Hans':
      '`kubectl debug node/…` 打开的是一个容器，节点的文件在 /host，但没有节点的程序：不先 `chroot /host` 就找不到 `crictl`。',
  },
  docs: ['https://kubernetes.io/docs/tasks/debug/debug-cluster/kubectl-node-debug/'],
  examples: {
    wrong: [
      { language: 'bash', code: 'kubectl debug node/node-1 -it --image=busybox:1.37\ncrictl images' },
      { language: 'bash', code: 'kubectl debug node/node-1 --image=busybox:1.37 -- journalctl -u kubelet' },
    ],
    right: [
      {
        language: 'bash',
        code: 'kubectl debug node/node-1 -it --profile=sysadmin --image=busybox:1.37 -- chroot /host crictl images',
      },
    ],
  },
  *check(script, _snippet, context) {
    let debug: Invocation | undefined;
    for (const invocation of script.commands.flatMap((command) => commandCalls(command).invocations)) {
      if (isNodeDebug(invocation, context.kubernetes)) debug = invocation;
      else if (/^(?:ssh|exit|chroot|nsenter)$/.test(invocation.program)) debug = undefined;
      else if (
        debug !== undefined &&
        HOST_TOOLS.has(invocation.program) &&
        !invocation.wrappers.some((name) => /^(?:chroot|nsenter|kubectl exec)$/.test(name))
      ) {
        yield {
          start: debug.name.start,
          end: debug.command.end,
          message: `Unexpected \`${invocation.program}\` in the debug container of a node, which does not have it. Expected \`-- chroot /host ${invocation.program} …\` with --profile=sysadmin.`,
        };
        debug = undefined;
      }
    }
  },
};

function isNodeDebug(invocation: Invocation, kubernetes: readonly string[]): boolean {
  if (invocation.program !== 'kubectl') return false;
  const read = kubectlCall(invocation, kubernetes)?.read;
  return read?.path[0] === 'debug' && read.operands.some(({ text }) => /^"?(?:node|nodes|no)\//.test(text));
}
