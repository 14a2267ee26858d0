/** Allowed values that the tables lack or have in part, by `<type>.<field>`, from the validation code of Kubernetes. */
export const VALUES: Readonly<Record<string, readonly string[]>> = {
  'meta.v1.LabelSelectorRequirement.operator': ['In', 'NotIn', 'Exists', 'DoesNotExist'],
  'core.v1.EmptyDirVolumeSource.medium': ['Memory', 'HugePages', 'HugePages-2Mi', 'HugePages-1Gi'],
  'autoscaling.v2.MetricSpec.type': ['Object', 'Pods', 'Resource', 'ContainerResource', 'External'],
  'autoscaling.v2.MetricTarget.type': ['Utilization', 'Value', 'AverageValue'],
  'discovery.v1.EndpointSlice.addressType': ['IPv4', 'IPv6', 'FQDN'],
  'rbac.v1.Subject.kind': ['User', 'Group', 'ServiceAccount'],
  'rbac.v1.RoleRef.kind': ['Role', 'ClusterRole'],
  'core.v1.LimitRangeItem.type': ['Pod', 'Container', 'PersistentVolumeClaim'],
  'core.v1.Container.restartPolicy': ['Always', 'OnFailure', 'Never'],
  'apiextensions.v1.CustomResourceDefinitionSpec.scope': ['Namespaced', 'Cluster'],
  'storage.v1.StorageClass.reclaimPolicy': ['Delete', 'Retain'],
};
