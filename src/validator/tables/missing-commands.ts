/** Commands that readers expect of a tool because another one has them, and what does the same. */
const MISSING: Readonly<Record<string, string>> = {
  'crictl load': 'Expected `ctr -n k8s.io images import image.tar`.',
  'crictl import': 'Expected `ctr -n k8s.io images import image.tar`.',
  'crictl save': 'Expected `ctr -n k8s.io images export image.tar IMAGE`.',
  'crictl tag': 'Expected `ctr -n k8s.io images tag SOURCE TARGET`.',
  'crictl push': 'Expected `ctr -n k8s.io images push`, or skopeo or crane on a workstation.',
  'crictl build': 'Expected `nerdctl -n k8s.io build`, or a build elsewhere.',
  'crictl login': 'It keeps no credentials. Expected an image pull Secret, or `crictl pull --creds` on the node.',
  'ctr login': 'Expected `ctr images pull --user NAME`, which asks for the password.',
  'ctr ps': 'Expected `ctr -n k8s.io containers list`, or `crictl ps`.',
  'ctr pull': 'Expected `ctr -n k8s.io images pull`.',
  'kubectl ps': 'Expected `kubectl get pods`.',
  'kubectl restart': 'Expected `kubectl rollout restart`.',
  'kubectl stop': 'Expected `kubectl scale --replicas=0` or `kubectl delete`.',
  'kubectl ssh': 'Expected `kubectl exec -it POD -- sh`, or `kubectl debug node/NODE`.',
  'kubectl rolling-update': 'It was removed in kubectl 1.18. Expected a Deployment and `kubectl rollout`.',
  'kubectl convert': 'It is a plug-in since kubectl 1.20: kubectl-convert.',
  'kubectl status': 'Expected `kubectl rollout status`, or `kubectl get`.',
  'kubectl image': 'Expected `kubectl set image`.',
  'helm init': 'It was removed in Helm 3, which has no Tiller.',
};

/** What to use instead of a command that a tool does not have, as a sentence. */
export function insteadOfMissing(command: string): string | undefined {
  return Object.hasOwn(MISSING, command) ? MISSING[command] : undefined;
}
