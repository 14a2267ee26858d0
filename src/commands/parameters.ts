import type { Localized } from '../content';
import type { ValueType } from './grammar';

/**
 * What a value does to a command. One that names says which thing of the cluster or node is meant, as a Pod does. One that decides chooses which code
 * runs, which host is called, which range is trusted, who gets a right, how many replicas run, or what kind of object is meant.
 */
export type Role = 'names' | 'decides';

/** A value that a reader sets once and every command of the page shows. In a command it is the shell variable of the same name. */
export interface Parameter {
  /** A value of a link that decides fills nothing before the reader has confirmed it. */
  readonly role: Role;
  /** The grammar that a value must follow. */
  readonly type: ValueType;
  readonly label: Localized;
  readonly example: string;
  /** Label names and shorthands of a link that fill it, in lower case; `exported_` before any of them is understood too. */
  readonly names: readonly string[];
}

/**
 * Every parameter of the site. The label names are those of kube-prometheus, kube-state-metrics, cAdvisor and node_exporter.
 * `job` is absent on purpose: it names the scrape job; the Kubernetes Job is in `job_name`.
 */
export const PARAMETERS = {
  NAMESPACE: {
    role: 'names',
    type: 'label',
    label: { en: 'Namespace', 'zh-Hans': '命名空间' },
    example: 'payments',
    names: ['namespace', 'ns', 'kubernetes_namespace'],
  },
  POD: {
    role: 'names',
    type: 'subdomain',
    label: { en: 'Pod', 'zh-Hans': 'Pod' },
    example: 'api-7d9f8b6c5-x2k4q',
    names: ['pod', 'pod_name', 'po'],
  },
  CONTAINER: {
    role: 'names',
    type: 'label',
    label: { en: 'Container', 'zh-Hans': '容器' },
    example: 'api',
    names: ['container', 'container_name'],
  },
  NODE: {
    role: 'names',
    type: 'subdomain',
    label: { en: 'Node', 'zh-Hans': '节点' },
    example: 'worker-3',
    names: ['node', 'no', 'nodename'],
  },
  CLUSTER: {
    role: 'names',
    type: 'cluster',
    label: { en: 'Cluster', 'zh-Hans': '集群' },
    example: 'prod-eu-1',
    names: ['cluster', 'cluster_name'],
  },
  CONTEXT: {
    role: 'decides',
    type: 'cluster',
    label: { en: 'kubectl context', 'zh-Hans': 'kubectl context' },
    example: 'admin@prod-eu-1',
    names: ['context', 'ctx'],
  },
  INSTANCE: {
    role: 'decides',
    type: 'host-port',
    label: { en: 'Instance (host:port)', 'zh-Hans': '实例（host:port）' },
    example: '10.0.3.17:9100',
    names: ['instance'],
  },
  DOMAIN: {
    role: 'decides',
    type: 'host',
    label: { en: 'Host name', 'zh-Hans': '主机名' },
    example: 'api.example.com',
    names: ['host', 'hostname', 'domain'],
  },
  IP: {
    role: 'decides',
    type: 'ip',
    label: { en: 'IP address', 'zh-Hans': 'IP 地址' },
    example: '10.244.2.9',
    names: ['ip', 'pod_ip', 'host_ip', 'internal_ip'],
  },
  CIDR: {
    role: 'decides',
    type: 'cidr',
    label: { en: 'Address range (CIDR)', 'zh-Hans': '网段（CIDR）' },
    example: '10.244.0.0/16',
    names: ['cidr', 'pod_cidr'],
  },
  PORT: { role: 'decides', type: 'port', label: { en: 'Port', 'zh-Hans': '端口' }, example: '8080', names: ['port'] },
  DEVICE: {
    role: 'names',
    type: 'path',
    label: { en: 'Device', 'zh-Hans': '设备' },
    example: '/dev/nvme0n1p1',
    names: ['device'],
  },
  INTERFACE: {
    role: 'names',
    type: 'interface',
    label: { en: 'Network interface', 'zh-Hans': '网络接口' },
    example: 'eth0',
    names: ['interface', 'iface'],
  },
  MOUNTPOINT: {
    role: 'names',
    type: 'path',
    label: { en: 'Mount point', 'zh-Hans': '挂载点' },
    example: '/var/lib/containerd',
    names: ['mountpoint'],
  },
  UNIT: {
    role: 'decides',
    type: 'unit',
    label: { en: 'systemd unit', 'zh-Hans': 'systemd 单元' },
    example: 'kubelet.service',
    names: ['unit', 'systemd_unit'],
  },
  DEPLOYMENT: {
    role: 'names',
    type: 'subdomain',
    label: { en: 'Deployment', 'zh-Hans': 'Deployment' },
    example: 'api',
    names: ['deployment', 'deploy'],
  },
  STATEFULSET: {
    role: 'names',
    type: 'subdomain',
    label: { en: 'StatefulSet', 'zh-Hans': 'StatefulSet' },
    example: 'postgres',
    names: ['statefulset', 'sts'],
  },
  DAEMONSET: {
    role: 'names',
    type: 'subdomain',
    label: { en: 'DaemonSet', 'zh-Hans': 'DaemonSet' },
    example: 'node-exporter',
    names: ['daemonset', 'ds'],
  },
  REPLICASET: {
    role: 'names',
    type: 'subdomain',
    label: { en: 'ReplicaSet', 'zh-Hans': 'ReplicaSet' },
    example: 'api-7d9f8b6c5',
    names: ['replicaset', 'rs'],
  },
  WORKLOAD: {
    role: 'names',
    type: 'subdomain',
    label: { en: 'Workload', 'zh-Hans': '工作负载' },
    example: 'api',
    names: ['workload'],
  },
  JOB: {
    role: 'names',
    type: 'subdomain',
    label: { en: 'Job', 'zh-Hans': 'Job' },
    example: 'nightly-report-28901',
    names: ['job_name'],
  },
  CRONJOB: {
    role: 'names',
    type: 'subdomain',
    label: { en: 'CronJob', 'zh-Hans': 'CronJob' },
    example: 'nightly-report',
    names: ['cronjob', 'cj'],
  },
  HPA: {
    role: 'names',
    type: 'subdomain',
    label: { en: 'HorizontalPodAutoscaler', 'zh-Hans': 'HorizontalPodAutoscaler' },
    example: 'api',
    names: ['horizontalpodautoscaler', 'hpa'],
  },
  PDB: {
    role: 'names',
    type: 'subdomain',
    label: { en: 'PodDisruptionBudget', 'zh-Hans': 'PodDisruptionBudget' },
    example: 'api',
    names: ['poddisruptionbudget', 'pdb'],
  },
  REPLICAS: {
    role: 'decides',
    type: 'count',
    label: { en: 'Replicas', 'zh-Hans': '副本数' },
    example: '3',
    names: ['replicas'],
  },
  REVISION: {
    role: 'decides',
    type: 'count',
    label: { en: 'Revision', 'zh-Hans': '修订版本' },
    example: '4',
    names: ['revision'],
  },
  APP: {
    role: 'names',
    type: 'label-value',
    label: { en: 'App (value of a label)', 'zh-Hans': '应用（label 的值）' },
    example: 'api',
    names: ['app', 'app_kubernetes_io_name', 'label_app'],
  },
  SELECTOR: {
    role: 'decides',
    type: 'selector',
    label: { en: 'Label selector', 'zh-Hans': 'Label selector' },
    example: 'app=api',
    names: ['selector'],
  },
  SERVICE: {
    role: 'names',
    type: 'label',
    label: { en: 'Service', 'zh-Hans': 'Service' },
    example: 'api',
    names: ['service', 'svc'],
  },
  SERVICE_PORT: {
    role: 'names',
    type: 'port-or-name',
    label: { en: 'Service port', 'zh-Hans': 'Service 端口' },
    example: '80',
    names: ['service_port'],
  },
  INGRESS: {
    role: 'names',
    type: 'subdomain',
    label: { en: 'Ingress', 'zh-Hans': 'Ingress' },
    example: 'api',
    names: ['ingress', 'ing'],
  },
  INGRESS_CLASS: {
    role: 'names',
    type: 'subdomain',
    label: { en: 'IngressClass', 'zh-Hans': 'IngressClass' },
    example: 'nginx',
    names: ['ingressclass', 'ingress_class'],
  },
  NETWORK_POLICY: {
    role: 'names',
    type: 'subdomain',
    label: { en: 'NetworkPolicy', 'zh-Hans': 'NetworkPolicy' },
    example: 'default-deny',
    names: ['networkpolicy', 'netpol'],
  },
  PVC: {
    role: 'names',
    type: 'subdomain',
    label: { en: 'PersistentVolumeClaim', 'zh-Hans': 'PersistentVolumeClaim' },
    example: 'data-postgres-0',
    names: ['persistentvolumeclaim', 'pvc'],
  },
  PV: {
    role: 'names',
    type: 'subdomain',
    label: { en: 'PersistentVolume', 'zh-Hans': 'PersistentVolume' },
    example: 'pvc-2b1c7f0e-6a4d-4a2e-9d55-0c1f6a8e7b21',
    names: ['persistentvolume', 'pv', 'volumename'],
  },
  STORAGE_CLASS: {
    role: 'names',
    type: 'subdomain',
    label: { en: 'StorageClass', 'zh-Hans': 'StorageClass' },
    example: 'fast-ssd',
    names: ['storageclass', 'storage_class', 'sc'],
  },
  SECRET: {
    role: 'names',
    type: 'subdomain',
    label: { en: 'Secret', 'zh-Hans': 'Secret' },
    example: 'regcred',
    names: ['secret'],
  },
  CONFIGMAP: {
    role: 'names',
    type: 'subdomain',
    label: { en: 'ConfigMap', 'zh-Hans': 'ConfigMap' },
    example: 'api-config',
    names: ['configmap', 'cm'],
  },
  SERVICE_ACCOUNT: {
    role: 'names',
    type: 'subdomain',
    label: { en: 'ServiceAccount', 'zh-Hans': 'ServiceAccount' },
    example: 'api',
    names: ['serviceaccount', 'service_account', 'sa'],
  },
  ROLE: {
    role: 'decides',
    type: 'path-segment',
    label: { en: 'Role or ClusterRole', 'zh-Hans': 'Role 或 ClusterRole' },
    example: 'pod-reader',
    names: ['role', 'clusterrole'],
  },
  SUBJECT: {
    role: 'decides',
    type: 'cluster',
    label: { en: 'User or ServiceAccount', 'zh-Hans': '用户或 ServiceAccount' },
    example: 'system:serviceaccount:payments:api',
    names: ['subject', 'user'],
  },
  VERB: {
    role: 'decides',
    type: 'word',
    label: { en: 'Verb', 'zh-Hans': '动词（verb）' },
    example: 'list',
    names: ['verb'],
  },
  RESOURCE: {
    role: 'decides',
    type: 'resource',
    label: { en: 'Resource', 'zh-Hans': '资源类型' },
    example: 'deployments.apps',
    names: ['resource'],
  },
  QUOTA: {
    role: 'names',
    type: 'subdomain',
    label: { en: 'ResourceQuota', 'zh-Hans': 'ResourceQuota' },
    example: 'compute',
    names: ['resourcequota', 'quota'],
  },
  LIMIT_RANGE: {
    role: 'names',
    type: 'subdomain',
    label: { en: 'LimitRange', 'zh-Hans': 'LimitRange' },
    example: 'defaults',
    names: ['limitrange'],
  },
  PRIORITY_CLASS: {
    role: 'names',
    type: 'subdomain',
    label: { en: 'PriorityClass', 'zh-Hans': 'PriorityClass' },
    example: 'high',
    names: ['priorityclass', 'priority_class'],
  },
  RUNTIME_CLASS: {
    role: 'decides',
    type: 'subdomain',
    label: { en: 'RuntimeClass', 'zh-Hans': 'RuntimeClass' },
    example: 'gvisor',
    names: ['runtimeclass', 'runtime_class'],
  },
  CRD: {
    role: 'names',
    type: 'subdomain',
    label: { en: 'CustomResourceDefinition', 'zh-Hans': 'CustomResourceDefinition' },
    example: 'certificates.cert-manager.io',
    names: ['customresourcedefinition', 'crd'],
  },
  API_SERVICE: {
    role: 'names',
    type: 'subdomain',
    label: { en: 'APIService', 'zh-Hans': 'APIService' },
    example: 'v1beta1.metrics.k8s.io',
    names: ['apiservice'],
  },
  WEBHOOK: {
    role: 'names',
    type: 'subdomain',
    label: { en: 'Webhook configuration', 'zh-Hans': 'Webhook 配置' },
    example: 'cert-manager-webhook',
    names: ['webhook', 'webhookconfiguration'],
  },
  IMAGE: {
    role: 'decides',
    type: 'image',
    label: { en: 'Image', 'zh-Hans': '镜像' },
    example: 'registry.example.com/team/api:1.4.2',
    names: ['image'],
  },
  REGISTRY: {
    role: 'decides',
    type: 'host-port',
    label: { en: 'Registry (host[:port])', 'zh-Hans': '镜像仓库（host[:port]）' },
    example: 'registry.example.com:5000',
    names: ['registry'],
  },
  MIRROR: {
    role: 'decides',
    type: 'host-port',
    label: { en: 'Mirror (host[:port])', 'zh-Hans': '镜像加速地址（host[:port]）' },
    example: 'mirror.example.com',
    names: ['mirror'],
  },
  PROXY: {
    role: 'decides',
    type: 'host-port',
    label: { en: 'HTTP proxy (host:port)', 'zh-Hans': 'HTTP 代理（host:port）' },
    example: 'proxy.example.com:3128',
    names: ['proxy'],
  },
  API_SERVER: {
    role: 'decides',
    type: 'host-port',
    label: { en: 'API server (host[:port])', 'zh-Hans': 'API server（host[:port]）' },
    example: '10.0.0.10:6443',
    names: ['apiserver', 'api_server'],
  },
  RELEASE: {
    role: 'names',
    type: 'subdomain',
    label: { en: 'Helm release', 'zh-Hans': 'Helm release' },
    example: 'ingress-nginx',
    names: ['release', 'helm_release'],
  },
  PROFILE: {
    role: 'names',
    type: 'cluster',
    label: { en: 'minikube profile', 'zh-Hans': 'minikube profile' },
    example: 'minikube',
    names: ['profile'],
  },
  CONTAINER_ID: {
    role: 'names',
    type: 'hexadecimal',
    label: { en: 'Container ID', 'zh-Hans': '容器 ID' },
    example: '3f4e9a1c7b2d',
    names: ['container_id'],
  },
  SANDBOX_ID: {
    role: 'names',
    type: 'hexadecimal',
    label: { en: 'Pod sandbox ID', 'zh-Hans': 'Pod sandbox ID' },
    example: '9b1d5c0a2e77',
    names: ['sandbox_id'],
  },
  POD_UID: {
    role: 'names',
    type: 'label',
    label: { en: 'Pod UID', 'zh-Hans': 'Pod UID' },
    example: '2b1c7f0e-6a4d-4a2e-9d55-0c1f6a8e7b21',
    names: ['uid', 'pod_uid'],
  },
  OBJECT: {
    role: 'names',
    type: 'path-segment',
    label: { en: 'Object name', 'zh-Hans': '对象名称' },
    example: 'orders-db',
    names: ['object', 'object_name'],
  },
  ZONE: {
    role: 'names',
    type: 'label-value',
    label: { en: 'Zone', 'zh-Hans': '可用区' },
    example: 'eu-west-1a',
    names: ['zone'],
  },
} as const satisfies Record<string, Parameter>;

/** The name of a parameter, which is also the name of its shell variable. */
export type ParameterName = keyof typeof PARAMETERS;

/** All names, in the order of the table. */
export const PARAMETER_NAMES = Object.keys(PARAMETERS) as readonly ParameterName[];

/** Whether a text, for example the name of a shell variable, names a parameter. */
export function isParameterName(text: string): text is ParameterName {
  return Object.hasOwn(PARAMETERS, text);
}

/** What the table says of a parameter. */
export function parameter(name: ParameterName): Parameter {
  return PARAMETERS[name];
}
