/**
 * Kinds whose definitions no module gives, from their documentation:
 * https://openkruise.io/docs/user-manuals/imagepulljob and https://open-policy-agent.github.io/gatekeeper/website/docs/howto/.
 */
export const HAND_WRITTEN = {
  kinds: {
    'apps.kruise.io/v1alpha1 ImagePullJob': 'kruise.v1alpha1.ImagePullJob imagepulljobs',
    'apps.kruise.io/v1beta1 ImagePullJob': 'kruise.v1alpha1.ImagePullJob imagepulljobs',
    'constraints.gatekeeper.sh/v1beta1 *': 'gatekeeper.v1beta1.Constraint constraints cluster',
    'constraints.gatekeeper.sh/v1 *': 'gatekeeper.v1beta1.Constraint constraints cluster',
  },
  types: {
    'kruise.v1alpha1.ImagePullJob': [
      'apiVersion string',
      'kind string',
      'metadata meta.v1.ObjectMeta',
      'spec! kruise.v1alpha1.ImagePullJobSpec',
      'status any',
    ],
    'kruise.v1alpha1.ImagePullJobSpec': [
      'image! string',
      'parallelism int-or-string',
      'selector kruise.v1alpha1.ImagePullJobNodeSelector',
      'podSelector meta.v1.LabelSelector',
      'completionPolicy! kruise.v1alpha1.CompletionPolicy',
      'pullPolicy kruise.v1alpha1.PullPolicy',
      'pullSecrets []string',
      'imagePullPolicy string values=Always|IfNotPresent',
      'sandboxConfig kruise.v1alpha1.SandboxConfig',
    ],
    'kruise.v1alpha1.ImagePullJobNodeSelector': [
      'names []string',
      'matchLabels {}string',
      'matchExpressions []meta.v1.LabelSelectorRequirement',
    ],
    'kruise.v1alpha1.CompletionPolicy': [
      'type string values=Always|Never',
      'activeDeadlineSeconds integer',
      'ttlSecondsAfterFinished integer',
    ],
    'kruise.v1alpha1.PullPolicy': ['timeoutSeconds integer', 'backoffLimit integer'],
    'kruise.v1alpha1.SandboxConfig': ['labels {}string', 'annotations {}string'],
    'gatekeeper.v1beta1.Constraint': [
      'apiVersion string',
      'kind string',
      'metadata meta.v1.ObjectMeta',
      'spec gatekeeper.v1beta1.ConstraintSpec',
      'status any',
    ],
    'gatekeeper.v1beta1.ConstraintSpec': [
      'match gatekeeper.v1beta1.Match',
      'parameters any',
      'enforcementAction string values=deny|dryrun|warn|scoped',
      'scopedEnforcementActions []any',
    ],
    'gatekeeper.v1beta1.Match': [
      'kinds []gatekeeper.v1beta1.Kinds',
      'scope string values=*|Cluster|Namespaced',
      'namespaces []string',
      'excludedNamespaces []string',
      'labelSelector meta.v1.LabelSelector',
      'namespaceSelector meta.v1.LabelSelector',
      'name string',
      'source string values=All|Generated|Original',
    ],
    'gatekeeper.v1beta1.Kinds': ['apiGroups []string', 'kinds []string'],
  },
};
