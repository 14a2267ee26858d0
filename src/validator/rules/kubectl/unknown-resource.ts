import { nearestWord } from '../../cli/suggestion';
import { kubectlCall } from '../../kubectl/call';
import type { InvocationRule } from '../../rule';
import { CUSTOM_RESOURCE_WORDS, RESOURCE_WORDS } from '../../tables/kubernetes-resources';

/** A type that neither the API server nor a well-known operator has. */
export const kubectlUnknownResource: InvocationRule = {
  id: 'kubectl/unknown-resource',
  target: 'invocation',
  programs: ['kubectl'],
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Resource type that does not exist', 'zh-Hans': '不存在的资源类型' },
  rationale: {
    en: "kubectl answers “the server doesn't have a resource type”. A word that is nearly a known type is a slip; one that resembles none may be a custom resource.",
    'zh-Hans':
      "kubectl 会回答 “the server doesn't have a resource type”。与已知类型只差一两个字母的单词是笔误；毫不相似的则可能是自定义资源。",
  },
  docs: ['https://kubernetes.io/docs/reference/kubectl/#resource-types'],
  examples: {
    wrong: [
      { language: 'bash', code: 'kubectl get deploymens' },
      { language: 'bash', code: 'kubectl describe pdos/web' },
      { language: 'bash', code: 'kubectl get podsecuritypolicies' },
    ],
    right: [
      { language: 'bash', code: 'kubectl get deploy,rs,po -l app=web' },
      { language: 'bash', code: 'kubectl get widgets.example.com' },
      { language: 'bash', code: 'kubectl get frobnicators' },
    ],
  },
  *check(invocation, _snippet, context) {
    const call = kubectlCall(invocation, context.kubernetes);
    for (const { text, resource, start, end } of call?.types ?? []) {
      const word = text.toLowerCase();
      if (resource !== undefined || word === 'all' || CUSTOM_RESOURCE_WORDS.has(word) || isForeign(word)) continue;
      const removed = REMOVED[word];
      const nearest = removed === undefined ? nearestWord(word, KNOWN_WORDS) : undefined;
      // A type that resembles none may be anybody's custom resource.
      const more = removed ?? (nearest === undefined ? undefined : `Expected \`${nearest}\`?`);
      if (more === undefined) continue;
      yield { start, end, message: `Unexpected resource type \`${text}\`: no API server has it by this name. ${more}` };
    }
  },
};

const KNOWN_WORDS: readonly string[] = [...RESOURCE_WORDS, ...CUSTOM_RESOURCE_WORDS];

const REMOVED: Readonly<Record<string, string>> = {
  podsecuritypolicies: 'PodSecurityPolicy was removed in Kubernetes 1.25: expected Pod Security Admission labels.',
  podsecuritypolicy: 'PodSecurityPolicy was removed in Kubernetes 1.25: expected Pod Security Admission labels.',
  psp: 'PodSecurityPolicy was removed in Kubernetes 1.25: expected Pod Security Admission labels.',
  podpreset: 'PodPreset was removed in Kubernetes 1.20.',
  podpresets: 'PodPreset was removed in Kubernetes 1.20.',
};

/** `widgets.example.com`: a group that no table here can know. A built-in name with a wrong group is none. */
function isForeign(word: string): boolean {
  const group = word.split('.').slice(1).join('.');
  return (
    (group.includes('.') && !/(?:^|\.)k8s\.io$/.test(group.replace(/^v\d\w*\./, ''))) ||
    (/\.(?:k8s\.io|x-k8s\.io)$/.test(word) &&
      !/^(?:v\d\w*\.)?(?:apps|batch|policy|networking\.k8s\.io|storage\.k8s\.io|rbac\.authorization\.k8s\.io)$/.test(
        group,
      ))
  );
}
