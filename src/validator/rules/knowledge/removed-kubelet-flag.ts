import type { SnippetRule } from '../../rule';
import { REMOVED_KUBELET_FLAGS } from '../../tables/removed-kubelet-flags';

const FLAG = /--[a-z][a-z0-9-]+/g;

/** A kubelet flag that no supported version has. */
export const removedKubeletFlag: SnippetRule = {
  id: 'knowledge/removed-kubelet-flag',
  target: 'snippet',
  languages: ['shell', 'systemd', 'ini', 'yaml'],
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Kubelet flag that was removed', 'zh-Hans': '已被移除的 kubelet 参数' },
  rationale: {
    en: 'The kubelet does not start with a flag that it does not know, and the node goes NotReady. Looking for such a flag finds nothing.',
    'zh-Hans': 'kubelet 遇到不认识的参数会无法启动，节点随之变为 NotReady；查找这样的参数也不会有结果。',
  },
  docs: [
    'https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/',
    'https://kubernetes.io/blog/2022/05/03/dockershim-historical-context/',
  ],
  examples: {
    wrong: [
      { language: 'bash', code: "ps -ef | grep kubelet | grep -- '--image-pull-progress-deadline'" },
      { language: 'bash', code: 'kubelet --network-plugin=cni --container-runtime=remote' },
    ],
    right: [{ language: 'bash', code: 'kubelet --config=/var/lib/kubelet/config.yaml' }],
  },
  *check({ text, parent }) {
    if (!/kubelet|KUBELET/.test(text) || (parent !== undefined && parent.language !== 'console')) return;
    for (const match of text.matchAll(FLAG)) {
      const removed = REMOVED_KUBELET_FLAGS[match[0]];
      if (removed === undefined || isOtherProgram(text, match.index)) continue;
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: `Unexpected kubelet flag \`${match[0]}\`: it was removed in Kubernetes ${removed.version}. ${removed.instead}`,
      };
    }
  },
};

/** The same flag of another program on the same line, for example `minikube start --network-plugin=cni`. */
function isOtherProgram(text: string, offset: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', offset) + 1, offset);
  return /^\s*(?:sudo )?(?:minikube|k3s|kind|kube-apiserver|kube-controller-manager)\b/.test(before);
}
