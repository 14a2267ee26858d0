/** A resource of the API server as kubectl names it. */
export interface Resource {
  /** The plural, for example `deployments`. */
  readonly name: string;
  readonly shortNames: readonly string[];
  readonly kind: string;
  readonly group: string;
  readonly namespaced: boolean;
}

/**
 * `kubectl api-resources` of Kubernetes 1.33 to 1.36 with all beta APIs: name, short names, kind; a star marks what belongs to no namespace.
 * https://kubernetes.io/docs/reference/kubectl/#resource-types
 */
const ROWS: Readonly<Record<string, string>> = {
  '': `
    componentstatuses cs ComponentStatus *
    configmaps cm ConfigMap
    endpoints ep Endpoints
    events ev Event
    limitranges limits LimitRange
    namespaces ns Namespace *
    nodes no Node *
    persistentvolumeclaims pvc PersistentVolumeClaim
    persistentvolumes pv PersistentVolume *
    pods po Pod
    podtemplates - PodTemplate
    replicationcontrollers rc ReplicationController
    resourcequotas quota ResourceQuota
    secrets - Secret
    serviceaccounts sa ServiceAccount
    services svc Service`,
  'admissionregistration.k8s.io': `
    mutatingadmissionpolicies - MutatingAdmissionPolicy *
    mutatingadmissionpolicybindings - MutatingAdmissionPolicyBinding *
    mutatingwebhookconfigurations - MutatingWebhookConfiguration *
    validatingadmissionpolicies - ValidatingAdmissionPolicy *
    validatingadmissionpolicybindings - ValidatingAdmissionPolicyBinding *
    validatingwebhookconfigurations - ValidatingWebhookConfiguration *`,
  'apiextensions.k8s.io': 'customresourcedefinitions crd,crds CustomResourceDefinition *',
  'apiregistration.k8s.io': 'apiservices - APIService *',
  apps: `
    controllerrevisions - ControllerRevision
    daemonsets ds DaemonSet
    deployments deploy Deployment
    replicasets rs ReplicaSet
    statefulsets sts StatefulSet`,
  'authentication.k8s.io': `
    selfsubjectreviews - SelfSubjectReview *
    tokenreviews - TokenReview *`,
  'authorization.k8s.io': `
    localsubjectaccessreviews - LocalSubjectAccessReview
    selfsubjectaccessreviews - SelfSubjectAccessReview *
    selfsubjectrulesreviews - SelfSubjectRulesReview *
    subjectaccessreviews - SubjectAccessReview *`,
  autoscaling: 'horizontalpodautoscalers hpa HorizontalPodAutoscaler',
  batch: `
    cronjobs cj CronJob
    jobs - Job`,
  'certificates.k8s.io': `
    certificatesigningrequests csr CertificateSigningRequest *
    clustertrustbundles - ClusterTrustBundle *
    podcertificaterequests - PodCertificateRequest`,
  'coordination.k8s.io': `
    leases - Lease
    leasecandidates - LeaseCandidate`,
  'discovery.k8s.io': 'endpointslices - EndpointSlice',
  'flowcontrol.apiserver.k8s.io': `
    flowschemas - FlowSchema *
    prioritylevelconfigurations - PriorityLevelConfiguration *`,
  'networking.k8s.io': `
    ingressclasses - IngressClass *
    ingresses ing Ingress
    ipaddresses ip IPAddress *
    networkpolicies netpol NetworkPolicy
    servicecidrs - ServiceCIDR *`,
  'node.k8s.io': 'runtimeclasses - RuntimeClass *',
  policy: 'poddisruptionbudgets pdb PodDisruptionBudget',
  'rbac.authorization.k8s.io': `
    clusterrolebindings - ClusterRoleBinding *
    clusterroles - ClusterRole *
    rolebindings - RoleBinding
    roles - Role`,
  'resource.k8s.io': `
    deviceclasses - DeviceClass *
    devicetaintrules - DeviceTaintRule *
    resourceclaims - ResourceClaim
    resourceclaimtemplates - ResourceClaimTemplate
    resourceslices - ResourceSlice *`,
  'scheduling.k8s.io': 'priorityclasses pc PriorityClass *',
  'storage.k8s.io': `
    csidrivers - CSIDriver *
    csinodes - CSINode *
    csistoragecapacities - CSIStorageCapacity
    storageclasses sc StorageClass *
    volumeattachments - VolumeAttachment *
    volumeattributesclasses vac VolumeAttributesClass *`,
  'storagemigration.k8s.io': 'storageversionmigrations - StorageVersionMigration *',
  'metrics.k8s.io': '',
};

export const RESOURCES: readonly Resource[] = Object.entries(ROWS).flatMap(([group, rows]) =>
  rows
    .split('\n')
    .map((row) => row.trim().split(/\s+/))
    .filter(([name]) => name !== undefined && name !== '')
    .map(([name = '', shortNames = '', kind = '', cluster]) => ({
      name,
      shortNames: shortNames === '-' ? [] : shortNames.split(','),
      kind,
      group,
      namespaced: cluster !== '*',
    })),
);

const BY_WORD = new Map<string, Resource>();
for (const resource of RESOURCES) {
  for (const word of [resource.name, resource.kind.toLowerCase(), ...resource.shortNames]) BY_WORD.set(word, resource);
}

/** The built-in resource that a word of a kubectl command line names: plural, singular or short, in any case, with or without its group. */
export function resourceOf(word: string): Resource | undefined {
  const [name = '', ...rest] = word.toLowerCase().split('.');
  const found = BY_WORD.get(name);
  if (found === undefined || rest.length === 0) return found;
  const group = rest.join('.').replace(/^v\d+(?:(?:alpha|beta)\d+)?\.?/, '');
  return group === found.group || (group === '' && rest.length > 0) ? found : undefined;
}

export const RESOURCE_WORDS: readonly string[] = [...BY_WORD.keys()];

/** Plurals, singulars and short names of custom resources that operators in wide use add. They name themselves without their group too. */
export const CUSTOM_RESOURCE_WORDS: ReadonlySet<string> = new Set(
  `gateway gateways gatewayclass gatewayclasses gc gtw httproute httproutes grpcroute grpcroutes tlsroute tlsroutes referencegrant referencegrants
   virtualservice virtualservices vs destinationrule destinationrules dr serviceentry serviceentries sidecar sidecars envoyfilter envoyfilters
   authorizationpolicy authorizationpolicies peerauthentication peerauthentications requestauthentication
   certificate certificates cert certs certificaterequest certificaterequests issuer issuers clusterissuer clusterissuers challenge challenges order orders
   prometheus prometheuses alertmanager alertmanagers prometheusrule prometheusrules promrule servicemonitor servicemonitors smon podmonitor podmonitors
   pmon probe probes scrapeconfig scrapeconfigs alertmanagerconfig alertmanagerconfigs thanosruler thanosrulers
   constrainttemplate constrainttemplates constraint constraints k8sallowedrepos clusterpolicy clusterpolicies cpol policyreport policyreports polr
   application applications app apps applicationset applicationsets appset appproject appprojects rollout rollouts ro analysisrun analysisruns
   helmrelease helmreleases hr kustomization kustomizations ks gitrepository gitrepositories ocirepository helmrepository helmchart helmcharts
   scaledobject scaledobjects so scaledjob scaledjobs verticalpodautoscaler verticalpodautoscalers vpa vpas
   volumesnapshot volumesnapshots volumesnapshotclass volumesnapshotclasses volumesnapshotcontent volumesnapshotcontents vsc vsclass
   ippool ippools felixconfiguration felixconfigurations globalnetworkpolicy globalnetworkpolicies tigerastatus tigerastatuses installation installations
   ipamblock ipamblocks blockaffinity blockaffinities bgppeer bgppeers bgpconfiguration bgpconfigurations caliconodestatus
   ciliumendpoint ciliumendpoints cep ciliumnode ciliumnodes cn ciliumnetworkpolicy ciliumnetworkpolicies cnp ciliumclusterwidenetworkpolicies ccnp ciliumidentities
   machine machines machineset machinesets machinedeployment machinedeployments nodepool nodepools nodeclaim nodeclaims nodeclass ec2nodeclass ec2nodeclasses
   externalsecret externalsecrets es secretstore secretstores clustersecretstore clustersecretstores sealedsecret sealedsecrets
   backup backups restore restores schedule schedules ingressroute ingressroutes middleware middlewares
   ipaddresspool ipaddresspools l2advertisement l2advertisements bgpadvertisement network-attachment-definitions net-attach-def
   tinkerbell cluster clusters project projects pipelinerun pipelineruns taskrun taskruns workflow workflows cronworkflow
   inferenceservice ksvc configuration revision route noderesourcetopologies featuregate securitycontextconstraints scc routes deploymentconfig`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
